import { dateOutside, lastDayOutside } from '../date-outside.js';
import type { CatalogueRule } from '../rule.js';

/** Finds events that begin before the project's first day or after its last, or end after it. */
export function dateOutsideProject(): CatalogueRule {
  return {
    id: 'date-outside-project',
    group: 'time',
    severity: 'warning',
    title: 'A date lies outside the project',
    needs: 'The project’s period and dated events.',
    missing: 'Events without a date are left out; see missing-value.',
    tolerance:
      'None. Where more than a fifth of the first days lie outside, one note says so for all.',
    falsePositives: 'Events of a predecessor or a follow-up that are kept in the same register.',
    whatToDo:
      'Look the date up in the invitation or the attendance list; most often the year is wrong.',
    reads: ['start', 'end', 'title'],
    *check({ project, events }, { messages }) {
      const period = project?.period;
      if (!period) return;
      yield* dateOutside(events, { of: 'project', period }, messages);
      yield* lastDayOutside(events, period, messages);
    },
  };
}
