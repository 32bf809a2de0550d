import type { EventRecord } from '../model/event.js';
import { isWithin, type Period } from '../model/period.js';
import { placeOf } from '../model/source-ref.js';
import { dateRepairs } from './date-repair.js';
import { eventKey, eventRoot } from './event-root.js';
import type { Messages } from './messages/messages.js';
import type { Observation } from './rule.js';

/** What the dates of events should lie within. */
export interface ProjectSpan {
  readonly of: 'project' | 'reporting period';
  readonly period: Period;
}

/** One observation for each event that begins outside the span; one for all where they are many. */
export function* dateOutside(
  events: readonly EventRecord[],
  span: ProjectSpan,
  messages: Messages,
): Iterable<Observation> {
  const { period } = span;
  const say = messages.time.dateOutside;
  const dated = events.filter(({ start }) => start !== null);
  const outside = dated.filter(({ start }) => start !== null && !isWithin(start, period));
  if (outside.length > 3 && outside.length * 5 > dated.length) {
    yield {
      key: ['many', period.start, period.end],
      severity: 'note',
      message: say.many.message({ outside: outside.length, dated: dated.length, span }),
      question: say.many.question(span),
      locations: outside.map((event) => ({ relation: 'contradicts', source: startPlace(event) })),
    };
    return;
  }
  for (const event of outside) {
    yield {
      key: [eventKeyWithoutDate(event), event.start ?? ''],
      message: say.message(event, span),
      question: say.question,
      locations: [{ relation: 'contradicts', source: startPlace(event) }],
      repairs: dateRepairs(event, (date) => isWithin(date, period)),
      root: eventRoot(event, 'start'),
    };
  }
}

/** One observation for each event that begins within the project and ends after it. */
export function* lastDayOutside(
  events: readonly EventRecord[],
  period: Period,
  messages: Messages,
): Iterable<Observation> {
  const say = messages.time.dateOutside;
  for (const event of events) {
    const { start, end } = event;
    if (start === null || end === null || !isWithin(start, period) || end < period.end) continue;
    yield {
      key: [eventKeyWithoutDate(event), 'last day', end],
      message: say.lastDay(event, { of: 'project', period }),
      question: say.question,
      locations: [{ relation: 'contradicts', source: placeOf(event.source, 'end') }],
      repairs: dateRepairs(event, (date) => isWithin(date, period), 'end'),
      root: eventRoot(event, 'end'),
    };
  }
}

function startPlace(event: EventRecord) {
  return placeOf(event.source, 'start');
}

function eventKeyWithoutDate(event: EventRecord): string {
  return eventKey(event).split('|')[0] ?? '';
}
