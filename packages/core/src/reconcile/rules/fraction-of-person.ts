import { foldName } from '../../model/fold-name.js';
import { eventRoot } from '../event-root.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds headcounts and registrations that are not whole. */
export function fractionOfPerson(): CatalogueRule {
  return {
    id: 'fraction-of-person',
    group: 'values',
    severity: 'error',
    title: 'A number of people is not whole',
    issueCodes: ['not-whole'],
    needs: 'Headcounts or registrations in the register.',
    missing: 'Records without the number are left out.',
    tolerance: 'None.',
    falsePositives: 'A joint event whose people were divided among its partners by hand.',
    whatToDo: 'Write the whole number; a point may be a thousands separator.',
    reads: ['headcount', 'registered', 'start', 'title'],
    *check({ events }, { messages }) {
      const say = messages.values.fractionOfPerson;
      for (const event of events) {
        for (const field of ['headcount', 'registered'] as const) {
          const value = event[field];
          if (value === null || Number.isInteger(value)) continue;
          const printed = event.printed[field] ?? String(value);
          yield {
            key: [field, foldName(event.title ?? ''), event.start ?? '', printed],
            message: say.message(event, field, printed),
            question: say.question,
            locations: [recordLocation(event, field)],
            root: eventRoot(event, field),
          };
        }
      }
    },
  };
}
