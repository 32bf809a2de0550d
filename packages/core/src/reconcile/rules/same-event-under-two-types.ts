import { pairObservation } from '../pair-observation.js';
import { pairsInRegister } from '../register-versions.js';
import type { CatalogueRule } from '../rule.js';

/** Finds an event that is entered under two types, and so counts towards two targets. */
export function sameEventUnderTwoTypes(): CatalogueRule {
  return {
    id: 'same-event-under-two-types',
    group: 'identity',
    severity: 'warning',
    title: 'An event is entered under two types',
    needs: 'Titles, dates and types in the register.',
    missing: 'Records without a title, a date or a type are not compared.',
    tolerance: 'Titles alike in nine letters of ten, partners that agree but for a slip of a key.',
    falsePositives: 'One occasion that did serve two purposes and was meant to count twice.',
    whatToDo: 'Keep the record under one type, or agree with the funder that it counts for both.',
    reads: ['events'],
    *check(dataset, { messages }) {
      for (const pair of pairsInRegister(dataset)) {
        if (pair.kind === 'two types') yield pairObservation(pair, messages);
      }
    },
  };
}
