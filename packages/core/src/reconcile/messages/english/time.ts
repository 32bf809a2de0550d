import type { CalendarDate } from '../../../model/calendar-date.js';
import type { EventRecord } from '../../../model/event.js';
import { namedEvent, placeText } from './wording.js';

/** What the rules about time say. */
export const time = {
  dateInFuture: {
    message: (event: EventRecord, asOf: CalendarDate) =>
      `${namedEvent(event)} (${placeText(event.source)}) is dated ${event.printed.start ?? event.start}, after ${asOf}, and has a headcount of ${event.headcount}.`,
    question: 'Is the date wrong, or is the headcount what is expected?',
  },
};
