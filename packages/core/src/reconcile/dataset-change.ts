import type { Dataset } from '../model/dataset.js';
import { withStated } from '../model/with-stated.js';
import { type RecordChange, withRecordChange } from './record-change.js';
import type { Readable } from './rule.js';

/** A change of one stated figure or one target, as a repair would make it. */
export interface ValueChange {
  readonly list: 'statements' | 'targets';
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly to: number;
}

/** Two cells or figures that take each other's place. */
export interface Exchange {
  readonly both: readonly [RecordChange, RecordChange] | readonly [ValueChange, ValueChange];
}

/** What a repair would change. */
export type DatasetChange = RecordChange | ValueChange | Exchange;

/**
 * A copy of the dataset with a repair made. The dataset itself stays as it is.
 *
 * @param printedAs What the repair would print in a changed cell.
 */
export function withChange(dataset: Dataset, change: DatasetChange, printedAs?: string): Dataset {
  if ('both' in change) {
    return change.both.reduce((changed, one) => withChange(changed, one), dataset);
  }
  if ('event' in change) {
    return { ...dataset, events: withRecordChange(dataset.events, change, printedAs) };
  }
  const { list, index, to } = change;
  if (list === 'targets') {
    const target = { ...required(dataset.targets[index]), value: to };
    return withStated(dataset, { targets: dataset.targets.with(index, target) });
  }
  const statement = required(dataset.statements[index]);
  const changed = {
    ...statement,
    value: to,
    interval: { low: to, high: to },
    printed: printedAs ?? String(to),
  };
  return withStated(dataset, { statements: dataset.statements.with(index, changed) });
}

/** What a change alters, as rules name what they read. */
export function alteredBy(change: DatasetChange): readonly Readable[] {
  if ('both' in change) return change.both.flatMap(alteredBy);
  if ('list' in change) return [change.list];
  return change.field === 'start' ? ['events', 'start', 'end'] : ['events', change.field];
}

function required<One>(one: One | undefined): One {
  if (one === undefined) throw new TypeError('A change names a record of the dataset.');
  return one;
}
