import type { Dataset } from './dataset.js';
import { onceBeside } from './once.js';

const originals = new WeakMap<Dataset, Dataset>();

/**
 * A copy of a dataset with other targets or statements. Its records stay the same, so that what was
 * counted in them holds for the copy; see {@link oncePerRecords}.
 */
export function withStated(
  dataset: Dataset,
  stated: Partial<Pick<Dataset, 'targets' | 'statements'>>,
): Dataset {
  const copy = { ...dataset, ...stated };
  originals.set(copy, sharedRecords(dataset));
  return copy;
}

/**
 * The one of all datasets with the same records beside which is kept what was counted in them. Nothing
 * that looks at targets or statements may be kept beside it.
 */
function sharedRecords(dataset: Dataset): Dataset {
  return originals.get(dataset) ?? dataset;
}

/** Makes a value once for all datasets with the same records, and keeps it beside them. */
export function oncePerRecords<Value>(
  make: (records: Dataset) => Value,
): (dataset: Dataset) => Value {
  const made = onceBeside(make);
  return (dataset) => made(sharedRecords(dataset));
}
