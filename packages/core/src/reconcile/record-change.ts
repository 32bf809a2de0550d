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
 * The events with one field of one of them changed. What was printed in the cell is replaced by what
 * the repair would print.
 */
export function withRecordChange(
  events: readonly EventRecord[],
  change: RecordChange,
  printedAs: string | undefined,
): readonly EventRecord[] {
  return events.map((event) => {
    if (event.id !== change.event) return event;
    const { [change.field]: before, ...others } = event.printed;
    const printed =
      before === undefined || printedAs === undefined
        ? others
        : { ...others, [change.field]: printedAs };
    // An event of one day whose register gives its last day too is one slip, typed twice.
    const oneDay = change.field === 'start' && event.end !== null && event.end === event.start;
    const end = oneDay ? change.to : event.end;
    return { ...event, end, printed, [change.field]: change.to };
  });
}
