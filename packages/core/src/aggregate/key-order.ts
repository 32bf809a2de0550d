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
  const sorted = values.toSorted();
  switch (dimension) {
    case 'type':
      return inListedOrder(types, sorted);
    case 'level':
      return inListedOrder(levels, sorted);
    case 'projectMonth':
      return sorted.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
    default:
      return sorted;
  }
}

function inListedOrder(listed: readonly string[], sorted: string[]): readonly string[] {
  if (listed.length === 0) return sorted;
  const rank = new Map(listed.map((value, index) => [value, index]));
  const rankOf = (value: string) => rank.get(value) ?? listed.length;
  return sorted.sort((a, b) => rankOf(a) - rankOf(b));
}
