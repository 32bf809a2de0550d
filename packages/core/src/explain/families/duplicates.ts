import type { Family, Hypothesis } from '../hypothesis.js';
import { sameDayPairs } from '../same-day-pairs.js';

/** Events that are entered twice counted once. */
export const duplicates: Family = {
  prior: 0.06,
  try({ dataset, rows, isStated }) {
    const indexes = new Map(rows.events.map((event, index) => [event.id, index]));
    const second = [
      ...new Set(sameDayPairs(dataset).map((pair) => indexes.get(pair.second.id))),
    ].filter((index) => index !== undefined);
    const sum = second.reduce((total, index) => total + (rows.values[index] ?? 0), 0);
    if (sum === 0) return { tried: 0, fits: [] };
    const rest = rows.total - sum;
    const fit: Hypothesis = {
      kind: 'duplicates-removed',
      clause: (say) => say.duplicatesOnce(second.length),
      formula: () => `${rows.total} - ${sum} = ${rest}`,
      counts: new Map(second.map((index) => [index, 0])),
    };
    return { tried: 1, fits: isStated(rest) ? [fit] : [] };
  },
};
