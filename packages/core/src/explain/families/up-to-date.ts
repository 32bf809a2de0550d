import type { Family, Hypothesis } from '../hypothesis.js';

/** The rows up to a day: a figure from an earlier version. */
export const upToDate: Family = {
  prior: 0.12,
  try({ rows, isStated }) {
    const dated = [...rows.events.entries()]
      .flatMap(([row, { start }]) => (start === null ? [] : [{ row, start }]))
      .sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
    if (dated.length < rows.events.length) return { tried: 0, fits: [] };
    const fits: Hypothesis[] = [];
    let sum = 0;
    let tried = 0;
    for (const [at, { row, start }] of dated.entries()) {
      sum += rows.values[row] ?? 0;
      const next = dated[at + 1];
      if (next === undefined || next.start === start) continue;
      tried += 1;
      if (!isStated(sum) || sum === rows.total) continue;
      const later = dated.slice(at + 1);
      fits.push({
        kind: 'up-to-a-date',
        text: `The figure is that of the events up to ${start}; ${later.length} later ${later.length === 1 ? 'one is' : 'ones are'} not in it.`,
        formula: `${rows.total} - ${rows.total - sum} = ${sum}`,
        counts: new Map(later.map((one) => [one.row, 0])),
      });
    }
    return { tried, fits };
  },
};
