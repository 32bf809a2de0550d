import { numberText } from '../number-text.js';
import { pointsForPerCent } from '../points-for-per-cent.js';
import type { CatalogueRule } from '../rule.js';
import { locationsOf, placeOfStatement, printedText } from '../stated.js';

/** Finds differences of two shares that are given in per cent and not in percentage points. */
export function perCentForPoints(): CatalogueRule {
  return {
    id: 'per-cent-for-points',
    group: 'derived numbers',
    severity: 'warning',
    title: 'Percentage points are called per cent',
    needs: 'Two shares and a change in one sentence.',
    missing: 'A change without two shares beside it is left to other rules.',
    tolerance: 'What the printed forms allow. The two shares must be of one thing, at two times.',
    falsePositives: 'A change of something else that by chance is as large as the difference.',
    whatToDo: 'Write "percentage points" for the difference of two shares.',
    reads: ['statements'],
    *check(dataset, { messages }) {
      const say = messages.derived.perCentForPoints;
      for (const statement of dataset.statements) {
        const seen = pointsForPerCent(dataset, statement);
        if (seen === undefined) continue;
        const { from, to, change } = seen;
        const source = placeOfStatement(statement);
        yield {
          key: [printedText(statement), printedText(from), printedText(to)],
          confidence: 'likely',
          message: say.message(statement, seen),
          question: say.question,
          figures: [
            {
              role: statement.role,
              value: statement.value,
              printed: printedText(statement),
              label: messages.derived.derivedFigure.stated('change'),
              source,
            },
            {
              role: 'derived',
              value: change,
              printed: `${numberText(change * 100)} %`,
              label: say.fromTo(seen),
              source: null,
            },
          ],
          locations: [
            { relation: 'contradicts', source },
            ...locationsOf([from, to], 'contributes'),
          ],
        };
      }
    },
  };
}
