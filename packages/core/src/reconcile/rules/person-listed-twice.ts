import { attendanceLists } from '../../aggregate/attendance-list.js';
import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { eventRoot } from '../event-root.js';
import type { CatalogueRule } from '../rule.js';

/** Finds people who stand twice on the list of one event. */
export function personListedTwice(): CatalogueRule {
  return {
    id: 'person-listed-twice',
    group: 'identity',
    severity: 'warning',
    title: 'A person stands twice on one attendance list',
    needs: 'Attendance lists that tell people apart.',
    missing: 'People without a name or address are each taken for another.',
    tolerance: 'Several days of one event pass where the list gives the days.',
    falsePositives: 'People who share an address.',
    whatToDo: 'Delete the second line, or count days and not people.',
    reads: ['events'],
    *check(dataset, { messages }) {
      const say = messages.identity.personListedTwice;
      const { byEvent } = attendanceLists(dataset);
      for (const event of dataset.events) {
        const present = (byEvent.get(event.id) ?? []).filter(
          ({ person, presence }) => person !== null && presence !== 'absent',
        );
        const repeated = [
          ...group(present, ({ person, date }) => `${person} ${date ?? ''}`).values(),
        ]
          .filter((same) => same.length > 1)
          .flatMap((same) => same.slice(1));
        if (repeated.length === 0) continue;
        const places = repeated.map(({ source: { cells: _, quote: __, ...place } }) => place);
        yield {
          key: [foldName(event.title ?? ''), event.start ?? ''],
          message: say.message(event, places),
          question: say.question,
          locations: places.map((source) => ({ relation: 'contradicts', source })),
          root: eventRoot(event, 'headcount'),
        };
      }
    },
  };
}
