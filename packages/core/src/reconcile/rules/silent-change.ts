import { measures } from '../../model/measure.js';
import { earlierByFigure } from '../earlier-values.js';
import { statusesOf } from '../judge-statement.js';
import type { CatalogueRule } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { statementGroups } from '../statement-group.js';

/** Finds figures that have another value than at an earlier check. */
export function silentChange(): CatalogueRule {
  return {
    id: 'silent-change',
    group: 'versions',
    severity: 'warning',
    title: 'A figure was changed since an earlier version',
    needs: 'The result of an earlier check, given with "--since".',
    missing: 'Figures that only one of the versions states are left out.',
    tolerance: 'Values that the printed form allows are the same.',
    falsePositives:
      'A report that grew with its project: where the rows support the value, it is a note.',
    whatToDo: 'Say in the report that the figure was corrected and why; planned figures above all.',
    *check(dataset, { earlier, messages }) {
      if (!earlier) return;
      const say = messages.versions.silentChange;
      const before = earlierByFigure(dataset, earlier);
      const status = statusesOf(dataset);
      for (const { key, statements } of statementGroups(dataset).values()) {
        const was = before.get(key) ?? [];
        const [first] = statements;
        if (!first?.measure || was.length === 0) continue;
        const isOld = (value: number) =>
          statements.some(
            ({ interval: { low, high } }) =>
              low <= value && value <= (high ?? Number.POSITIVE_INFINITY),
          );
        // What one of the versions states in two ways is another finding.
        if (was.some(({ value }) => isOld(value))) continue;
        const { measure, scope, period, role } = first;
        const { unit } = measures[measure];
        const isSupported = statements.every((one) => status.get(one) === 'verified');
        yield {
          key: [key],
          severity: isSupported ? 'note' : 'warning',
          message: say.message({ statement: first, same: statements, earlier: was }),
          question: say.question,
          subject: { measure, unit, scope, period },
          figures: [
            figureOfStatement(first, messages),
            ...was.slice(0, 1).map(({ value, printed, source }) => ({
              role,
              value,
              printed,
              label: say.earlier(measure),
              source,
            })),
          ],
          locations: locationsOf(statements, 'contradicts'),
          root: statementRoot(dataset, first),
        };
      }
    },
  };
}
