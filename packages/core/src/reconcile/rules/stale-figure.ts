import { measures } from '../../model/measure.js';
import { earlierByFigure } from '../earlier-values.js';
import { recomputedFigure } from '../finding-figure.js';
import { judgedStatements } from '../judge-statement.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { statedValues } from '../stated-value.js';

/** Finds stated figures that were right at an earlier check and that the rows no longer come to. */
export function staleFigure(): CatalogueRule {
  return {
    id: 'stale-figure',
    group: 'versions',
    severity: 'warning',
    title: 'A figure is left from an earlier version of the register',
    needs: 'The result of an earlier check, given with "--since".',
    missing: 'Figures that the earlier check could not verify are left out.',
    tolerance: 'Rounded figures pass within their printed form.',
    falsePositives: 'A figure that speaks of the earlier date and says so elsewhere.',
    whatToDo: 'Bring the figure up to date, or say of what day it is.',
    *check(dataset, { earlier, messages }) {
      if (!earlier) return;
      const say = messages.versions.staleFigure;
      const before = earlierByFigure(dataset, earlier);
      const judged = judgedStatements(dataset);
      for (const { key, statement, same } of statedValues(dataset)) {
        const { measure, scope, period } = statement;
        const { status, figure } = judged.get(statement) ?? {};
        const now = figure?.value;
        if (measure === null || status !== 'contradicted' || now === undefined) continue;
        const wasRight = before
          .get(key)
          ?.some((one) => one.value === statement.value && one.status === 'verified');
        if (!wasRight) continue;
        yield {
          key: [key, numberText(statement.value)],
          confidence: 'likely',
          message: say.message({ statement, same, now }),
          question: say.question,
          subject: { measure, unit: measures[measure].unit, scope, period },
          figures: [
            figureOfStatement(statement, messages),
            recomputedFigure(now, say.now(measure, scope)),
          ],
          locations: locationsOf(same, 'contradicts'),
          root: statementRoot(dataset, statement),
        };
      }
    },
  };
}
