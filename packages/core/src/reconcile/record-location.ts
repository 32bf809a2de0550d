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
