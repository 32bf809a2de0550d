import { group } from '../../model/group.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds one document that is named as the evidence of several events on different days. */
export function evidenceShared(): CatalogueRule {
  return {
    id: 'evidence-shared',
    group: 'evidence',
    severity: 'note',
    title: 'One document stands behind several events',
    needs: 'A column of evidence in the register.',
    missing: 'Records without evidence are left out; see evidence-missing.',
    tolerance:
      'A document behind more than three events, or events of one day, is taken for a collection and passes.',
    falsePositives: 'A report that covers two events.',
    whatToDo: 'Check that the document is that of each event.',
    reads: ['evidence', 'start'],
    *check({ events }, { messages }) {
      const say = messages.evidence.evidenceShared;
      const named = events.flatMap((event) =>
        event.evidence.map((file) => ({ file: file.trim(), event })),
      );
      for (const [file, uses] of group(named, (one) => one.file)) {
        const days = new Set(uses.map(({ event }) => event.start));
        if (uses.length < 2 || uses.length > 3 || days.size < 2) continue;
        yield {
          key: [file],
          confidence: 'possible',
          message: say.message(
            file,
            uses.map(({ event }) => event),
          ),
          question: say.question,
          locations: uses.map(({ event }) => recordLocation(event, 'evidence')),
        };
      }
    },
  };
}
