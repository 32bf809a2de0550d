import { type CalendarDate, isCalendarDate } from '../model/calendar-date.js';
import type { EventRecord } from '../model/event.js';
import { placeOf } from '../model/source-ref.js';
import type { ProposedRepair } from './rule.js';

/**
 * Dates at one mistyped digit from an event's own, and the one with day and month exchanged, that
 * pass the test. None where more than three do: the slip could then be any.
 */
export function dateRepairs(
  event: EventRecord,
  passes: (date: CalendarDate) => boolean,
  field: 'start' | 'end' = 'start',
): readonly ProposedRepair[] {
  const own = event[field];
  if (own === null) return [];
  const fits = field === 'start' ? fitsEnd : fitsStart;
  const near = nearDates(own).filter((date) => passes(date) && fits(event, date));
  if (near.length > 3) return [];
  const from = event.printed[field] ?? own;
  return near.map((date) => ({
    location: placeOf(event.source, field),
    from,
    to: printedLike(from, own, date),
    change: { event: event.id, field, to: date },
  }));
}

/** First and last day exchanged. */
export function exchangeOfDays(
  { id, source, printed }: EventRecord,
  start: CalendarDate,
  end: CalendarDate,
): ProposedRepair {
  const [from, to] = [printed.start ?? start, printed.end ?? end];
  return {
    location: placeOf(source, 'start'),
    from,
    to,
    with: { location: placeOf(source, 'end'), from: to, to: from },
    change: {
      both: [
        { event: id, field: 'start', to: end },
        { event: id, field: 'end', to: start },
      ],
    },
  };
}

/** Days that exist and differ from a day in one digit, or in the order of day and month. */
export function nearDates(date: CalendarDate): readonly CalendarDate[] {
  const found = new Set<CalendarDate>();
  for (let at = 0; at < date.length; at += 1) {
    for (const digit of '0123456789') {
      found.add(date.slice(0, at) + digit + date.slice(at + 1));
    }
  }
  found.add(`${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}`);
  found.delete(date);
  return [...found].filter(isCalendarDate);
}

/** A date written as the register wrote the other one, where that can be told; else as `YYYY-MM-DD`. */
export function printedLike(printed: string, own: CalendarDate, date: CalendarDate): string {
  const parts = own.split('-');
  const changed = date.split('-');
  const fields = printed.match(/\d+/g) ?? [];
  if (fields.length !== 3) return date;
  const order = fields.map((field) => parts.findIndex((part) => Number(part) === Number(field)));
  const distinct = new Set(order);
  if (distinct.size !== 3 || distinct.has(-1)) return date;
  let at = -1;
  return printed.replace(/\d+/g, (field) => {
    at += 1;
    const part = changed[order[at] ?? 0] ?? field;
    return field.length >= part.length ? part : String(Number(part));
  });
}

function fitsEnd({ start, end }: EventRecord, date: CalendarDate): boolean {
  return end === null || end === start || date <= end;
}

function fitsStart({ start }: EventRecord, date: CalendarDate): boolean {
  return start === null || start <= date;
}
