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
      'Titles alike in nine letters of ten. With different headcounts the finding is a note.',
    falsePositives: 'A morning and an afternoon group with one title.',
    whatToDo: 'Delete one of the records, or write what tells them apart.',
    reads: ['events'],
    *check(dataset) {
      for (const pair of pairsInRegister(dataset)) {
        if (pair.kind !== 'near duplicate') continue;
        const sameSize = pair.first.headcount === pair.second.headcount;
        yield {
          ...pairObservation(pair, 'near duplicate'),
          severity: sameSize ? 'warning' : 'note',
          confidence: sameSize ? 'likely' : 'possible',
        };
      }
    },
  };
}
