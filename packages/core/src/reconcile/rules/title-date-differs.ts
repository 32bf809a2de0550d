import { dayNumber, isCalendarDate } from '../../model/calendar-date.js';
import type { EventRecord } from '../../model/event.js';
import { foldName } from '../../model/fold-name.js';
import { printedLike } from '../date-repair.js';
import { eventRoot } from '../event-root.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds events whose title gives another day than the date column. */
export function titleDateDiffers(): CatalogueRule {
  return {
    id: 'title-date-differs',
    group: 'time',
    severity: 'warning',
    title: 'The title gives another date than the date column',
    needs: 'Titles that hold a whole date, and dated events.',
    missing: 'Titles without a day, month and year pass.',
    tolerance:
      'A day between the first and the last day of the event passes. Within a week of the date the finding is a note.',
    falsePositives: 'Titles that name another day on purpose, e.g. a day of remembrance.',
    whatToDo: 'Find out which of the two days is right.',
    reads: ['start', 'end', 'title'],
    *check({ events }, { messages }) {
      const say = messages.time.titleDateDiffers;
      for (const event of events) {
        const { title, start, end } = event;
        if (title === null || start === null) continue;
        const days = datesIn(title);
        const [day] = days;
        if (day === undefined || days.length > 1 || day === start) continue;
        if (end !== null && start <= day && day <= end) continue;
        const near = Math.abs(dayNumber(day) - dayNumber(start)) <= 7;
        yield {
          key: [foldName(title), start],
          severity: near ? 'note' : 'warning',
          confidence: 'likely',
          message: say.message(event, day),
          question: say.question,
          locations: [
            recordLocation(event, 'start'),
            recordLocation(event, 'title', 'contributes'),
          ],
          repairs: [repairOf(event, start, day)],
          root: eventRoot(event, 'start'),
        };
      }
    },
  };
}

function repairOf(event: EventRecord, start: string, day: string) {
  const from = event.printed.start ?? start;
  return {
    location: recordLocation(event, 'start').source,
    from,
    to: printedLike(from, start, day),
    change: { event: event.id, field: 'start' as const, to: day },
  };
}

/** Whole dates in a title: year first, or day first with a year of four digits. */
function datesIn(title: string): readonly string[] {
  const yearFirst = [...title.matchAll(/(?<!\d)((?:19|20)\d\d)[-/.](\d\d)[-/.](\d\d)(?!\d)/g)].map(
    ([, year, month, day]) => `${year}-${month}-${day}`,
  );
  const dayFirst = [...title.matchAll(/(?<!\d)(\d{1,2})[./](\d{1,2})[./]((?:19|20)\d\d)(?!\d)/g)]
    // Both numbers up to 12 leave the order of day and month open.
    .filter(([, day]) => Number(day) > 12)
    .map(
      ([, day = '', month = '', year]) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
  return [...new Set([...yearFirst, ...dayFirst])].filter(isCalendarDate);
}
