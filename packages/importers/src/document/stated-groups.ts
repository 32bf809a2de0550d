import { type Dataset, type Statement, vocabularyOf } from '@partnership-impact/core';
import type { StatedGroup } from './recover-groups.js';

/** The values a report states as reached, by type, for the whole of the type. */
export function statedGroups(
  statements: readonly Statement[],
  dataset: Dataset,
): readonly StatedGroup[] {
  const vocabulary = vocabularyOf(dataset);
  const groups = new Map<string, { attendances: Set<number>; events: Set<number> }>();
  for (const { role, measure, scope, period, value, interval } of statements) {
    const dimensions = Object.keys(scope);
    const { type } = scope;
    if (role !== 'reported' || type === undefined || dimensions.length > 1 || period) continue;
    if (measure !== 'attendances' && measure !== 'events') continue;
    if (interval.low !== interval.high) continue;
    const name = vocabulary.type(type) ?? type;
    const known = groups.get(name) ?? { attendances: new Set<number>(), events: new Set<number>() };
    known[measure].add(value);
    groups.set(name, known);
  }
  return [...groups].map(([name, { attendances, events }]) => ({
    name,
    attendances: [...attendances],
    events: [...events],
  }));
}
