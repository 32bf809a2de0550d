import type { MeasureId } from '@partnership-impact/core';
import type { Count } from './count.js';

/**
 * The measure that a number states, or `null` where it counts something that no measure fits.
 * Participants are attendances unless the text says that each person counts once.
 */
export function measureOf(count: Count): MeasureId | null {
  // Millions of people are of a country or the world.
  if (count.void || (count.piece.number?.value ?? 0) >= 1_000_000) return null;
  switch (count.noun?.counts) {
    case 'events':
    case 'gatherings':
      return 'events';
    case 'people':
      return peopleMeasure(count);
    case 'stakeholders':
    case 'groups':
      // Teachers and stakeholders exist without an event; only those at one are attendances.
      return count.events ||
        count.attended ||
        count.event !== null ||
        count.registered ||
        count.head?.noun?.counts === 'people'
        ? peopleMeasure(count)
        : null;
    case 'organisations':
    case 'partners':
    case 'targetGroup':
      return 'organisations';
    case 'countries':
      return 'countries';
    case 'contacts':
      return 'contacts';
    case 'registrations':
      return 'registered';
    default:
      return null;
  }
}

function peopleMeasure(count: Count): MeasureId {
  if (count.registered) return 'registered';
  return count.distinct ? 'participants' : 'attendances';
}
