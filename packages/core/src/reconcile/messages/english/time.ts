import type { CalendarDate } from '../../../model/calendar-date.js';
import { countryName } from '../../../model/country.js';
import type { EventRecord } from '../../../model/event.js';
import { lastDay } from '../../../model/period.js';
import type { SourceRef } from '../../../model/source-ref.js';
import type { ProjectSpan } from '../../date-outside.js';
import {
  countText,
  firstDay,
  listText,
  namedEvent,
  placesOf,
  placesText,
  placeText,
} from './wording.js';

/** What the rules about time say. */
export const time = {
  dateBreaksOrder: {
    message: (event: EventRecord, before: CalendarDate | null, after: CalendarDate | null) =>
      `${firstDay(event)} (${placeText(event.source)}) stands between ${before ?? 'the first row'} and ${after ?? 'the last row'}, in rows otherwise in the order of their dates.`,
    question: 'Is a digit of the date wrong, or was the row entered late?',
    many: {
      message: (dates: number, places: readonly SourceRef[]) =>
        `${countText(dates, 'dates')} stand a little out of the order of their rows (${placesText(places)}).`,
      question: 'Were these rows entered late?',
    },
  },
  dateInFuture: {
    message: (event: EventRecord, asOf: CalendarDate) =>
      `${namedEvent(event)} (${placeText(event.source)}) is dated ${firstDay(event)}, after ${asOf}, and has a headcount of ${event.headcount}.`,
    question: 'Is the date wrong, or is the headcount what is expected?',
  },
  dateOutside: {
    message: (event: EventRecord, span: ProjectSpan) =>
      `${firstDay(event)} (${placeText(event.source)}${event.title === null ? '' : `, ${namedEvent(event)}`}) lies outside ${spanText(span)}.`,
    lastDay: (event: EventRecord, span: ProjectSpan) =>
      `${namedEvent(event)} (${placeText(event.source)}) ends on ${event.printed.end ?? event.end}, outside ${spanText(span)}.`,
    question: 'Was the day, the month or the year mistyped?',
    many: {
      message: ({ outside, dated, span }: DatesOutside) =>
        `${countText(outside, 'dates')} of ${dated} lie outside ${spanText(span)}.`,
      question: ({ of }: ProjectSpan) => `Is the ${of} the right one for this register?`,
    },
  },
  endBeforeStart: {
    message: (event: EventRecord) =>
      `${namedEvent(event)} (${placeText(event.source)}) begins on ${firstDay(event)} and ends on ${event.printed.end ?? event.end}.`,
    question: 'Are the two days exchanged, or is one mistyped?',
  },
  partnerInTwoPlaces: {
    message: ({ partner, countries, day, events }: LedOnOneDay) =>
      `${partner} leads events in ${listText(countries.map(countryName))} on ${day} (${placesOf(events)}).`,
    question: 'Are the dates and the countries right?',
  },
  titleDateDiffers: {
    message: (event: EventRecord, titled: CalendarDate) =>
      `${namedEvent(event)} (${placeText(event.source)}) names ${titled} in its title and is dated ${firstDay(event)}.`,
    question: 'Which of the two days is right?',
  },
};

/** How many of the dates lie outside a span. */
export interface DatesOutside {
  readonly outside: number;
  readonly dated: number;
  readonly span: ProjectSpan;
}

/** Events in several countries that one partner leads on one day. */
export interface LedOnOneDay {
  readonly partner: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly day: CalendarDate;
  readonly events: readonly EventRecord[];
}

function spanText({ of, period }: ProjectSpan): string {
  return `the ${of}, ${period.start} to ${lastDay(period)}`;
}
