import { groupsOfRows } from '../groups-of-rows.js';
import type { Family, Hypothesis } from '../hypothesis.js';

/** A row of totals or subtotals added in with the rows. */
export const totalAdded: Family = {
  prior: 0.05,
  try(question) {
    const { rows, isStated } = question;
    const fits: Hypothesis[] = [];
    if (isStated(rows.total * 2)) {
      fits.push({
        kind: 'total-added',
        clause: (say) => say.totalAdded,
        formula: () => `2 × ${rows.total} = ${rows.total * 2}`,
        counts: new Map([...rows.events.keys()].map((row) => [row, 2])),
        share: 0.5,
      });
    }
    const groups = groupsOfRows(question).filter(({ rows: indexes }) => indexes.length > 1);
    for (const group of groups) {
      const { sum, rows: indexes, share } = group;
      if (sum === 0 || !isStated(rows.total + sum)) continue;
      fits.push({
        kind: 'subtotal-added',
        clause: (say) => say.groupTwice(group),
        formula: () => `${rows.total} + ${sum} = ${rows.total + sum}`,
        counts: new Map(indexes.map((row) => [row, 2])),
        share: share / 2,
      });
    }
    return { tried: groups.length + 1, fits };
  },
};
