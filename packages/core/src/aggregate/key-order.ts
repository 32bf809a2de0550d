import { levels } from '../model/event-type.js';

/**
 * Puts the values of a dimension in the order in which they are printed: event types as the
 * project lists them, levels from narrow to wide, project months by number, all else by code unit.
 * Neither the locale nor the order of the rows shows.
 */
export function orderedValues(
  types: readonly string[],
  dimension: string,
  values: readonly string[],
): readonly string[] {
  const first = dimension === 'level' ? levels : dimension === 'type' ? types : [];
  const rank = new Map(first.map((value, index) => [value, index]));
  const rankOf = (value: string) => rank.get(value) ?? first.length;
  const byNumber = dimension === 'projectMonth';
  return values.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (byNumber ? Number(a.slice(1)) - Number(b.slice(1)) : 0) ||
      (a < b ? -1 : Number(a > b)),
  );
}
