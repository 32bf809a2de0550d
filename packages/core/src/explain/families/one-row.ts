import type { Family, Hypothesis } from '../hypothesis.js';

/** One row left out, or counted twice. */
export const oneRow: Family = {
  prior: 0.2,
  try({ rows, isStated }) {
    const fits: Hypothesis[] = [];
    for (const [row, event] of rows.events.entries()) {
      const value = rows.values[row] ?? 0;
      if (value === 0) continue;
      if (isStated(rows.total - value)) {
        fits.push({
          kind: 'one-row-left-out',
          clause: (say) => say.rowLeftOut(event),
          formula: () => `${rows.total} - ${value} = ${rows.total - value}`,
          counts: new Map([[row, 0]]),
        });
      }
      if (isStated(rows.total + value)) {
        fits.push({
          kind: 'one-row-twice',
          clause: (say) => say.rowTwice(event),
          formula: () => `${rows.total} + ${value} = ${rows.total + value}`,
          counts: new Map([[row, 2]]),
        });
      }
    }
    return { tried: rows.events.length * 2, fits };
  },
};
