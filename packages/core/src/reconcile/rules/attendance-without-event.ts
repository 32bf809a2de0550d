import { attendanceLists } from '../../aggregate/attendance-list.js';
import { group } from '../../model/group.js';
import type { CatalogueRule } from '../rule.js';

/** Finds attendances of events that the register does not have. */
export function attendanceWithoutEvent(): CatalogueRule {
  return {
    id: 'attendance-without-event',
    group: 'evidence',
    severity: 'warning',
    title: 'An attendance list belongs to no event of the register',
    needs: 'A register and attendance lists.',
    missing: 'A list without event and date cannot be brought to an event and is found too.',
    tolerance: 'Events are found by id, title or day; case and accents make no difference.',
    falsePositives: 'Lists of events that the report does not cover.',
    whatToDo:
      'Enter the event in the register, or write its title on the list as the register has it.',
    reads: ['events'],
    *check(dataset, { messages }) {
      if (dataset.events.length === 0) return;
      const say = messages.evidence.attendanceWithoutEvent;
      const { unmatched } = attendanceLists(dataset);
      const lists = group(
        unmatched,
        ({ event, date, source }) => `${event ?? date ?? source.file}`,
      );
      for (const [name, attendances] of lists) {
        const places = attendances.map(({ source: { cells: _, quote: __, ...place } }) => place);
        yield {
          key: [name],
          message: say.message(name, places),
          question: say.question,
          subject: { measure: 'attendances', unit: 'attendances' },
          locations: places.map((source) => ({ relation: 'missing', source })),
        };
      }
    },
  };
}
