import { groupsOfRows, type RowGroup } from '../groups-of-rows.js';
import type { Family, Hypothesis } from '../hypothesis.js';
import type { Question } from '../question.js';

/** The rows without one value of a dimension, or those of one value alone. */
export const withoutValue: Family = {
  prior: 0.16,
  try(question) {
    const groups = groupsOfRows(question);
    const { rows, isStated } = question;
    const fits = groups.flatMap((group): readonly Hypothesis[] => [
      ...(isStated(rows.total - group.sum) && group.sum !== 0
        ? [{ ...without(question, [group]), share: group.share / 2 }]
        : []),
      ...(isStated(group.sum) ? [{ ...only(question, group), share: group.share / 2 }] : []),
    ]);
    return { tried: groups.length * 2, fits };
  },
};

const notInPairs: ReadonlySet<string> = new Set(['partner', 'month', 'quarter', 'year']);

/** The rows without two values of one dimension. */
export const withoutTwoValues: Family = {
  prior: 0.04,
  try(question) {
    const groups = groupsOfRows(question).filter(({ sum }) => sum > 0);
    const { rows, isStated } = question;
    const fits: Hypothesis[] = [];
    let tried = 0;
    const byDimension = new Map<string, RowGroup[]>();
    for (const group of groups) {
      // An event of two partners would be taken away twice; two months of many fit by chance.
      if (notInPairs.has(group.dimension)) continue;
      byDimension.set(group.dimension, [...(byDimension.get(group.dimension) ?? []), group]);
    }
    for (const same of byDimension.values()) {
      if (same.length < 4 || same.length > 30) continue;
      for (const [index, one] of same.entries()) {
        for (const other of same.slice(index + 1)) {
          tried += 1;
          if (isStated(rows.total - one.sum - other.sum))
            fits.push(without(question, [one, other]));
        }
      }
    }
    return { tried, fits };
  },
};

function without({ rows }: Question, groups: readonly RowGroup[]): Hypothesis {
  const sums = groups.map(({ sum }) => sum);
  const rest = rows.total - sums.reduce((sum, value) => sum + value, 0);
  return {
    kind: groups.length === 1 ? 'without-one-value' : 'without-two-values',
    clause: (say) => say.groupsLeftOut(groups),
    formula: () => `${[rows.total, ...sums].join(' - ')} = ${rest}`,
    counts: new Map(groups.flatMap((group) => group.rows.map((row) => [row, 0] as const))),
  };
}

function only({ rows }: Question, group: RowGroup): Hypothesis {
  const inside = new Set(group.rows);
  return {
    kind: 'only-one-value',
    clause: (say) => say.groupAlone.clause(group),
    formula: (say) => say.groupAlone.formula(group.sum, rows.total),
    counts: new Map(
      [...rows.events.keys()].filter((row) => !inside.has(row)).map((row) => [row, 0]),
    ),
  };
}
