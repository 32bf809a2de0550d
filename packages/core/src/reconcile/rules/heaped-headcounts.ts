import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds registers whose headcounts are round numbers far too often to have been counted. */
export function heapedHeadcounts(): CatalogueRule {
  return {
    id: 'heaped-headcounts',
    group: 'values',
    severity: 'note',
    title: 'Headcounts are round numbers unusually often',
    needs: 'At least thirty records with a headcount of ten or more.',
    missing: 'Records without a headcount, and rounded ones that say so, are left out.',
    tolerance:
      'Up to half of the headcounts may be divisible by five; one in five would be by chance.',
    falsePositives: 'Rooms and groups of fixed size.',
    whatToDo: 'Compare some of them with the attendance lists.',
    reads: ['headcount', 'headcountInterval'],
    *check({ events }, { messages }) {
      const counted = events.filter(
        ({ headcount, headcountInterval }) =>
          headcount !== null &&
          headcount >= 10 &&
          (headcountInterval === null || headcountInterval.low === headcountInterval.high),
      );
      const round = counted.filter(({ headcount }) => (headcount ?? 1) % 5 === 0);
      if (counted.length < 30 || round.length * 2 <= counted.length) return;
      const say = messages.values.heapedHeadcounts;
      yield {
        key: ['headcounts'],
        confidence: 'possible',
        message: say.message({
          round: round.length,
          counted: counted.length,
          byChance: Math.round(counted.length / 5),
        }),
        question: say.question,
        locations: round.map((event) => recordLocation(event, 'headcount')),
      };
    },
  };
}
