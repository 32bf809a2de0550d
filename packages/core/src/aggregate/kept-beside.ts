import type { Dataset } from '../model/dataset.js';
import { remembered } from './remembered.js';

/** Makes a value once for each dataset and key, and keeps it beside the dataset, which never changes. */
export function keptBeside<Key, Value>(
  make: (dataset: Dataset, key: Key) => Value,
): (dataset: Dataset, key: Key) => Value {
  const kept = new WeakMap<Dataset, (key: Key) => Value>();
  return (dataset, key) => {
    const known = kept.get(dataset);
    if (known) return known(key);
    const ofDataset = remembered((one: Key) => make(dataset, one));
    kept.set(dataset, ofDataset);
    return ofDataset(key);
  };
}
