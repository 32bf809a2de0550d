import type { Dataset } from '../../src/model/dataset.js';
import type { EventRecord } from '../../src/model/event.js';

/** A dataset that notes what is read of it, and what was. */
export interface RecordedDataset {
  readonly dataset: Dataset;
  /** Lists of the dataset by their names, and fields of its events by theirs. */
  readonly reads: ReadonlySet<string>;
}

/**
 * A copy of a dataset that notes what is read of it. What a field printed counts as the field; `id` and
 * `source` of an event are never noted, since they tell records apart.
 */
export function recordedDataset(dataset: Dataset): RecordedDataset {
  const reads = new Set<string>();
  const noting = <Noted extends object>(record: Noted, without: readonly string[] = []): Noted =>
    new Proxy(record, {
      get(of, name) {
        if (!without.includes(String(name))) reads.add(String(name));
        return Reflect.get(of, name);
      },
      has(of, name) {
        reads.add(String(name));
        return Reflect.has(of, name);
      },
    });
  const events = dataset.events.map(
    (event): EventRecord =>
      noting({ ...event, printed: noting(event.printed) }, ['id', 'source', 'printed']),
  );
  return { dataset: noting({ ...dataset, events }, ['events']), reads };
}
