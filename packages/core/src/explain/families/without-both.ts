import { groupsOfRows } from '../groups-of-rows.js';
import type { Family, Hypothesis } from '../hypothesis.js';

/** Times cut so fine that some cut always fits. */
const tooFine: ReadonlySet<string> = new Set(['month', 'quarter']);

/** The rows without those that have two values at once, each of a dimension of its own: the online ones of Italy. */
export const withoutBoth: Family = {
  prior: 0.03,
  try(question) {
    const { rows, isStated } = question;
    const groups = groupsOfRows(question).filter(({ dimension }) => !tooFine.has(dimension));
    const groupsOf = rows.events.map((): number[] => []);
    for (const [index, { rows: inside }] of groups.entries()) {
      for (const row of inside) groupsOf[row]?.push(index);
    }
    const both = new Map<number, { readonly rows: number[]; sum: number }>();
    for (const [row, inside] of groupsOf.entries()) {
      for (const [at, one] of inside.entries()) {
        for (const other of inside.slice(at + 1)) {
          if (groups[one]?.dimension === groups[other]?.dimension) continue;
          const key = one * groups.length + other;
          const known = both.get(key) ?? { rows: [], sum: 0 };
          known.rows.push(row);
          known.sum += rows.values[row] ?? 0;
          both.set(key, known);
        }
      }
    }
    const narrower = [...both].flatMap(([key, cut]) => {
      const one = groups[Math.floor(key / groups.length)];
      const other = groups[key % groups.length];
      const isOwn = cut.rows.length > 1 && cut.rows.length < (one?.rows.length ?? 0);
      return one && other && isOwn && cut.rows.length < other.rows.length
        ? [{ ...cut, one, other }]
        : [];
    });
    const fits = narrower
      .filter(({ sum }) => sum > 0 && isStated(rows.total - sum))
      .map(
        ({ one, other, rows: left, sum }): Hypothesis => ({
          kind: 'without-two-values-at-once',
          clause: (say) => say.sharedByGroupsLeftOut(one, other),
          formula: () => `${rows.total} - ${sum} = ${rows.total - sum}`,
          counts: new Map(left.map((row) => [row, 0])),
        }),
      );
    return { tried: narrower.length, fits };
  },
};
