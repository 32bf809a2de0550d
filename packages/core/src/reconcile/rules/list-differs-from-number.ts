import { listingObservations } from '../listing-observations.js';
import type { CatalogueRule } from '../rule.js';

/** Finds lists that have more or fewer names than the number that announces them. */
export function listDiffersFromNumber(): CatalogueRule {
  return {
    id: 'list-differs-from-number',
    group: 'statements',
    severity: 'warning',
    title: 'A list has another length than the number before it',
    needs: 'A number with a list right behind it: "four partners: A, B, C".',
    missing: 'A list that says it is not complete ("among them", "e.g.", "etc.") passes.',
    tolerance: 'None for exact figures; "about ten" passes within its printed form.',
    falsePositives: 'A name with a comma or an "and" in it.',
    whatToDo: 'Count the list again, and add or take out a name or mend the number.',
    reads: ['events', 'statements'],
    *check(dataset, { messages }) {
      yield* listingObservations(dataset, 'names', messages);
    },
  };
}
