import { pairObservation } from '../pair-observation.js';
import { pairsInRegister } from '../register-versions.js';
import type { CatalogueRule } from '../rule.js';

/** Finds one event that each of its partners entered, with the same headcount. */
export function jointEventByEachPartner(): CatalogueRule {
  return {
    id: 'joint-event-by-each-partner',
    group: 'identity',
    severity: 'warning',
    title: 'A joint event is entered by each partner',
    needs: 'Titles, dates and partners in the register.',
    missing: 'Records without a headcount are compared by country alone, and are notes.',
    tolerance: 'Records with different headcounts in different countries pass: each held its own.',
    falsePositives: 'Parallel events of exactly one size.',
    whatToDo: 'Keep one record and name all partners in it, so that the people count once.',
    reads: ['events'],
    *check(dataset, { messages }) {
      for (const pair of pairsInRegister(dataset)) {
        const { first, second, kind } = pair;
        if (kind !== 'two partners') continue;
        const sameSize = first.headcount !== null && first.headcount === second.headcount;
        const sameCountry = first.country !== null && first.country === second.country;
        if (!sameSize && !(sameCountry && (first.headcount === null || second.headcount === null)))
          continue;
        const telling = sameSize && (first.headcount ?? 0) >= 5;
        yield {
          ...pairObservation(pair, messages),
          severity: telling ? 'warning' : 'note',
          confidence: telling ? 'likely' : 'possible',
        };
      }
    },
  };
}
