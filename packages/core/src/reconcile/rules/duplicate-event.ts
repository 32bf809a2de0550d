import { pairObservation } from '../pair-observation.js';
import { pairsInRegister } from '../register-versions.js';
import type { CatalogueRule } from '../rule.js';

/** Finds records that agree in everything that tells events apart. */
export function duplicateEvent(): CatalogueRule {
  return {
    id: 'duplicate-event',
    group: 'identity',
    severity: 'warning',
    title: 'An event is entered twice',
    needs: 'Titles and dates in the register.',
    missing: 'Records without a title or a date are not compared. Two missing values agree.',
    tolerance: 'Case, accents and punctuation of titles and names make no difference.',
    falsePositives:
      'Parallel groups of the same size on one day, entered without anything that tells them apart.',
    whatToDo: 'Delete one of the records, or write what tells them apart.',
    reads: ['events'],
    *check(dataset, { messages }) {
      for (const pair of pairsInRegister(dataset)) {
        if (pair.kind === 'duplicate') yield pairObservation(pair, messages);
      }
    },
  };
}
