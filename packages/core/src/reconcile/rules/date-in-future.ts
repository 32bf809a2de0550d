import { foldName } from '../../model/fold-name.js';
import { eventRoot } from '../event-root.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds events with people present that lie after the as-of date. */
export function dateInFuture(): CatalogueRule {
  return {
    id: 'date-in-future',
    group: 'time',
    severity: 'warning',
    title: 'An event in the future has a headcount',
    needs: 'An as-of date, and dated events.',
    missing: 'Events without a headcount are planned ones and pass.',
    tolerance: 'None.',
    falsePositives: 'Headcounts that were expected and not counted.',
    whatToDo: 'Correct the date, or keep expected numbers in a column of their own.',
    reads: ['start', 'headcount', 'title'],
    *check({ events }, { asOf, messages }) {
      if (asOf === null) return;
      const say = messages.time.dateInFuture;
      for (const event of events) {
        const { start, headcount } = event;
        if (start === null || start <= asOf || headcount === null || headcount === 0) continue;
        yield {
          key: [foldName(event.title ?? ''), start],
          message: say.message(event, asOf),
          question: say.question,
          locations: [recordLocation(event, 'start'), recordLocation(event, 'headcount')],
          root: eventRoot(event, 'start'),
        };
      }
    },
  };
}
