import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';

/** A change of one field of one event, as a repair would make it. */
export type RecordChange = {
  readonly [Field in keyof EventRecord]: {
    /** The `id` of the event. */
    readonly event: string;
    readonly field: Field;
    readonly to: EventRecord[Field];
  };
}[keyof EventRecord];

/**
 * A copy of the dataset in which one field of one event is changed. The dataset itself stays as it is.
 *
 * What was printed in the changed cell no longer stands there, so it goes from `printed` too.
 */
export function withChange(dataset: Dataset, change: RecordChange): Dataset {
  const events = dataset.events.map((event) => {
    if (event.id !== change.event) return event;
    const { [change.field]: _, ...printed } = event.printed;
    // An event of one day whose register gives its last day too is one slip, typed twice.
    const oneDay = change.field === 'start' && event.end !== null && event.end === event.start;
    const end = oneDay ? change.to : event.end;
    return { ...event, end, printed, [change.field]: change.to };
  });
  return { ...dataset, events };
}
