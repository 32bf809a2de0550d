import type { Dataset } from '../../src/model/dataset.js';
import type { Readable } from '../../src/reconcile/rule.js';

/** A dataset that notes what is read of it, and what was. */
export interface RecordedDataset {
  readonly dataset: Dataset;
  readonly reads: ReadonlySet<Readable>;
}

/**
 * A copy of a dataset that notes what is read of its statements, targets and events. What a cell printed
 * counts as its field; the id and the place of an event, which tell records apart, are not noted.
 */
export function recordedDataset(dataset: Dataset): RecordedDataset {
  const reads = new Set<Readable>();
  const noting = <Noted extends object>(record: Noted, isNoted: (name: string) => boolean) =>
    new Proxy(record, {
      get(of, name) {
        if (isNoted(String(name))) reads.add(name as Readable);
        return Reflect.get(of, name);
      },
    });
  const events = dataset.events.map((event) =>
    noting(
      { ...event, printed: noting(event.printed, () => true) },
      (name) => !['id', 'source', 'printed'].includes(name),
    ),
  );
  return {
    dataset: noting({ ...dataset, events }, (name) => ['statements', 'targets'].includes(name)),
    reads,
  };
}
