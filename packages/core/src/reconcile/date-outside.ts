import type { EventRecord } from '../model/event.js';
import { isWithin, lastDay, type Period } from '../model/period.js';
import { placeOf } from '../model/source-ref.js';
import { dateRepairs } from './date-repair.js';
import { eventKey, eventRoot } from './event-root.js';
import { countText, namedEvent, placeText } from './messages/english/wording.js';
import type { Observation } from './rule.js';

/** One observation for each event that begins outside the period; one for all where they are many. */
export function* dateOutside(
  events: readonly EventRecord[],
  period: Period,
  what: 'project' | 'reporting period',
): Iterable<Observation> {
  const dated = events.filter(({ start }) => start !== null);
  const outside = dated.filter(({ start }) => start !== null && !isWithin(start, period));
  const span = `${period.start} to ${lastDay(period)}`;
  if (outside.length > 3 && outside.length * 5 > dated.length) {
    yield {
      key: ['many', period.start, period.end],
      severity: 'note',
      message: `${countText(outside.length, 'dates')} of ${dated.length} lie outside the ${what}, ${span}.`,
      question: `Is the ${what} the right one for this register?`,
      locations: outside.map((event) => ({ relation: 'contradicts', source: startPlace(event) })),
    };
    return;
  }
  for (const event of outside) {
    yield {
      key: [eventKeyWithoutDate(event), event.start ?? ''],
      message: `${event.printed.start ?? event.start} (${placeText(event.source)}${event.title === null ? '' : `, ${namedEvent(event)}`}) lies outside the ${what}, ${span}.`,
      question: 'Was the day, the month or the year mistyped?',
      locations: [{ relation: 'contradicts', source: startPlace(event) }],
      repairs: dateRepairs(event, (date) => isWithin(date, period)),
      root: eventRoot(event, 'start'),
    };
  }
}

function startPlace(event: EventRecord) {
  return placeOf(event.source, 'start');
}

function eventKeyWithoutDate(event: EventRecord): string {
  return eventKey(event).split('|')[0] ?? '';
}
