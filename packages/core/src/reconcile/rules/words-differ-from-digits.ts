import { isInInterval } from '../../model/interval.js';
import { measures } from '../../model/measure.js';
import { statusesOf } from '../judge-statement.js';
import type { CatalogueRule } from '../rule.js';
import { scopeKey } from '../scope-key.js';
import { locationsOf, placeOfStatement, printedText, statementRoot } from '../stated.js';

/** Finds figures that are written in words and in digits side by side, with two values. */
export function wordsDifferFromDigits(): CatalogueRule {
  return {
    id: 'words-differ-from-digits',
    group: 'statements',
    severity: 'error',
    title: 'A number in words differs from its digits',
    needs: 'A report that writes a number twice, as in "twelve (12)".',
    missing: 'A number that is written once passes.',
    tolerance: 'None for exact figures; "about twelve (13)" passes within its printed form.',
    falsePositives: 'A number in brackets that counts something else.',
    whatToDo: 'Find out which of the two is right; where only one is needed, write digits.',
    *check(dataset, { messages }) {
      const say = messages.statements.wordsDifferFromDigits;
      const status = statusesOf(dataset);
      for (const statement of dataset.statements) {
        const { restated, measure, role, scope, period, value, interval } = statement;
        if (restated === undefined || isInInterval(restated.value, interval)) continue;
        const unit = measure === null ? null : measures[measure].unit;
        const source = placeOfStatement(statement);
        const printed = printedText(statement);
        yield {
          key: [role, measure ?? '', scopeKey(scope, period), printed, restated.printed],
          message: say.message(statement, restated.printed),
          question:
            status.get(statement) === 'verified'
              ? say.questionWithSupport(statement)
              : say.question,
          subject: { measure, unit, scope, period },
          figures: [
            { role, value, printed, label: say.stated(measure), source },
            { role, value: restated.value, printed: restated.printed, label: say.beside, source },
          ],
          locations: locationsOf([statement], 'contradicts'),
          root: statementRoot(dataset, statement),
        };
      }
    },
  };
}
