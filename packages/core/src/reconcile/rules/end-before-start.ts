import { foldName } from '../../model/fold-name.js';
import { dateRepairs, exchangeOfDays } from '../date-repair.js';
import { eventRoot } from '../event-root.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds events that end before they begin. */
export function endBeforeStart(): CatalogueRule {
  return {
    id: 'end-before-start',
    group: 'time',
    severity: 'error',
    title: 'An event ends before it begins',
    needs: 'First and last days in the register.',
    missing: 'Events without a last day are of one day and pass.',
    tolerance: 'None.',
    falsePositives: 'None known.',
    whatToDo: 'Look both days up; often they are exchanged, or the year of one is wrong.',
    reads: ['start', 'end', 'title'],
    *check({ events }, { messages }) {
      const say = messages.time.endBeforeStart;
      for (const event of events) {
        const { start, end } = event;
        if (start === null || end === null || start <= end) continue;
        yield {
          key: [foldName(event.title ?? ''), start, end],
          message: say.message(event),
          question: say.question,
          locations: [recordLocation(event, 'start'), recordLocation(event, 'end')],
          repairs: [exchangeOfDays(event, start, end), ...dateRepairs(event, (day) => day <= end)],
          root: eventRoot(event, 'start'),
        };
      }
    },
  };
}
