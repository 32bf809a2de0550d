import type { Family, Hypothesis } from '../hypothesis.js';
import { statedEventCount } from '../stated-event-count.js';

/** One row that stands for as many events as its title names. */
export const countsAsItsTitleSays: Family = {
  prior: 0.15,
  try({ rows, measure, isStated }) {
    const fits: Hypothesis[] = [];
    let tried = 0;
    for (const [row, event] of rows.events.entries()) {
      const count = event.title === null ? undefined : statedEventCount(event.title);
      const value = rows.values[row] ?? 0;
      if (count === undefined || value === 0) continue;
      tried += 1;
      const meant = measure === 'events' ? count : count * value;
      const total = rows.total - value + meant;
      if (meant === value || !isStated(total)) continue;
      fits.push({
        kind: 'row-counts-for-many',
        clause: (say) => say.rowForAsManyAsItsTitle(event, count),
        formula: () => `${rows.total} - ${value} + ${meant} = ${total}`,
        meant: new Map([[row, meant]]),
      });
    }
    return { tried, fits };
  },
};

const mostTimes = 12;

/** One row that counts for several, without a word for it. Of events any row would do, which says little. */
export const countsForMany: Family = {
  prior: 0.03,
  try({ rows, isStated }) {
    const times = Array.from({ length: mostTimes - 2 }, (_, at) => at + 3);
    const fits: Hypothesis[] = [];
    for (const [row, event] of rows.events.entries()) {
      const value = rows.values[row] ?? 0;
      if (value === 0) continue;
      for (const count of times) {
        const total = rows.total + (count - 1) * value;
        if (!isStated(total)) continue;
        fits.push({
          kind: 'row-counts-for-many',
          clause: (say) => say.rowForMany(event, count),
          formula: () => `${rows.total} - ${value} + ${count} × ${value} = ${total}`,
          meant: new Map([[row, count * value]]),
        });
      }
    }
    return { tried: rows.events.length * times.length, fits };
  },
};
