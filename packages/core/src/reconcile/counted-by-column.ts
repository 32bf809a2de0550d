import { isCountable } from '../aggregate/event-dimensions.js';
import type { Dataset } from '../model/dataset.js';
import type { MeasureId } from '../model/measure.js';
import type { Scope } from '../model/scope.js';
import { oncePerRecords } from '../model/with-stated.js';

/** What a figure is counted in. */
export interface CountedIn {
  readonly dataset: Dataset;
  readonly scope: Scope;
}

/**
 * Where the scope of a figure names a column that counts people of a kind, "195 women" beside a column
 * "Women": the dataset with that column for its headcounts, and the rest of the scope. Any other figure
 * is counted in the dataset as it is.
 */
export function countedByColumn(dataset: Dataset, scope: Scope, measure: MeasureId): CountedIn {
  const { part, ...rest } = scope;
  if (part === undefined || measure !== 'attendances' || !isCountable(dataset, rest))
    return { dataset, scope };
  const made = byColumn(dataset);
  const counted = made.has(part) ? made.get(part) : withColumn(dataset, part);
  made.set(part, counted);
  return counted ? { dataset: counted, scope: rest } : { dataset, scope };
}

const byColumn = oncePerRecords(() => new Map<string, Dataset | undefined>());

/** `undefined` for a column that holds anything but whole numbers within the headcounts. */
function withColumn(dataset: Dataset, column: string): Dataset | undefined {
  let isGiven = false;
  const events = [];
  for (const event of dataset.events) {
    const cell = event.extra[column]?.trim() ?? '';
    if (!/^\d*$/.test(cell)) return undefined;
    const headcount = cell === '' ? null : Number(cell);
    if (headcount !== null && event.headcount !== null && headcount > event.headcount)
      return undefined;
    isGiven ||= headcount !== null;
    events.push({ ...event, headcount, headcountInterval: null });
  }
  return isGiven ? { ...dataset, events, attendances: [] } : undefined;
}
