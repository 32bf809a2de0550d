import type { EventRecord } from '../model/event.js';
import { foldName } from '../model/fold-name.js';

/**
 * What tells an event from others in a key, without its row: title and first day. Two records with the
 * same title and day have the same.
 */
export function eventKey({ title, start, printed }: EventRecord): string {
  return `${foldName(title ?? '')}|${start ?? printed.start ?? ''}`;
}

/** The root of findings that mending one cell of one record would clear. */
export function eventRoot(event: EventRecord, field: keyof EventRecord): string {
  return `event ${eventKey(event)} ${event.id} ${field}`;
}
