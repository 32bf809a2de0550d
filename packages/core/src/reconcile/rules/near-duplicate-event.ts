import { haveSameNumbers } from '../../explain/event-likeness.js';
import { pairObservation } from '../pair-observation.js';
import { pairsInRegister } from '../register-versions.js';
import type { CatalogueRule } from '../rule.js';

/** Finds records of one day whose titles and partners are alike and that differ a little. */
export function nearDuplicateEvent(): CatalogueRule {
  return {
    id: 'near-duplicate-event',
    group: 'identity',
    severity: 'warning',
    title: 'Two records look like one event',
    needs: 'Titles and dates in the register.',
    missing: 'Records without a title or a date are not compared.',
    tolerance:
      'Titles alike in nine letters of ten, or one slip of a key apart where all else agrees. With different headcounts, or numbers in the titles, the finding is a note.',
    falsePositives: 'A morning and an afternoon group with one title.',
    whatToDo: 'Delete one of the records, or write what tells them apart.',
    reads: ['events'],
    *check(dataset, { messages }) {
      for (const pair of pairsInRegister(dataset)) {
        if (pair.kind !== 'near duplicate') continue;
        const { first, second } = pair;
        const isTelling = first.headcount === second.headcount && haveSameNumbers(first, second);
        yield {
          ...pairObservation(pair, messages),
          severity: isTelling ? 'warning' : 'note',
          confidence: isTelling ? 'likely' : 'possible',
        };
      }
    },
  };
}
