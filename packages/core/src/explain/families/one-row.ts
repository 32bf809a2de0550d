import type { EventRecord } from '../../model/event.js';
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
          text: `The figure leaves out ${eventText(event)}.`,
          formula: `${rows.total} - ${value} = ${rows.total - value}`,
          counts: new Map([[row, 0]]),
        });
      }
      if (isStated(rows.total + value)) {
        fits.push({
          kind: 'one-row-twice',
          text: `The figure counts ${eventText(event)} twice.`,
          formula: `${rows.total} + ${value} = ${rows.total + value}`,
          counts: new Map([[row, 2]]),
        });
      }
    }
    return { tried: rows.events.length * 2, fits };
  },
};

/** How an event is named in an explanation: its title and day. */
export function eventText({ title, start, id }: EventRecord): string {
  const name = title === null ? `record ${id}` : `"${title.slice(0, 60)}"`;
  return start === null ? name : `${name} of ${start}`;
}
