import type { EventRecord } from '../model/event.js';
import { placeOf } from '../model/source-ref.js';
import type { FindingLocation } from './finding.js';

/** The cell of one field of an event, as a location of a finding. */
export function recordLocation(
  event: EventRecord,
  field: keyof EventRecord,
  relation: FindingLocation['relation'] = 'contradicts',
): FindingLocation {
  return { relation, source: placeOf(event.source, field) };
}

const longest = 80;

/** How an event is named in a message: its title, cut where it is long, else its id. */
export function namedEvent({ title, id }: EventRecord): string {
  if (title === null) return `record ${id}`;
  return `"${title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title}"`;
}
