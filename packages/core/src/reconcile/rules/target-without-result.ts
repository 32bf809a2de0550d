import { type Attainment, attainments } from '../../aggregate/attainment.js';
import { printedScope, scopeKey } from '../../aggregate/target-in-force.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Target } from '../../model/target.js';
import type { CatalogueRule } from '../rule.js';

/** Finds targets for which the register has no record at all. */
export function targetWithoutResult(): CatalogueRule {
  return {
    id: 'target-without-result',
    group: 'targets',
    severity: 'warning',
    title: 'A target has no record',
    needs: 'Targets and a register.',
    missing:
      'Where records lack the value that the target speaks of, or a document reports the result, nothing is found.',
    tolerance: 'None.',
    falsePositives: 'A register of a project that is still running.',
    whatToDo: 'Check that target and register use the same name, or add the records.',
    reads: ['events', 'targets', 'statements'],
    *check(dataset, { asOf, messages }) {
      if (dataset.events.length === 0) return;
      const say = messages.targets.targetWithoutResult;
      const all = attainments(dataset, { asOf });
      for (const { target, achieved, measure, scope } of all) {
        if (target === null || target.value === 0 || Object.keys(scope).length === 0) continue;
        if (achieved.records > 0 || achieved.missing > 0) continue;
        if (asOf !== null && target.by !== null && asOf < target.by) continue;
        if (isMilestone(target, all) || isReported(dataset, target)) continue;
        const { cells: _, ...source } = target.source;
        yield {
          key: [measure, JSON.stringify(scope), target.by ?? ''],
          message: say.message(target),
          question: say.question,
          subject: { measure, unit: measures[measure].unit, scope, period: null },
          locations: [{ relation: 'contradicts', source }],
          root: `target ${JSON.stringify(scope)}`,
        };
      }
    },
  };
}

/** Whether a later target for the same says all that this one does. */
function isMilestone({ measure, scope, by }: Target, all: readonly Attainment[]): boolean {
  return all.some(
    ({ target }) =>
      target?.measure === measure &&
      scopeKey(target.scope) === scopeKey(scope) &&
      (target.by ?? '9999') > (by ?? '9999'),
  );
}

/** Whether a document reports a result that the register does not hold. */
function isReported(dataset: Dataset, { measure, scope }: Target): boolean {
  return dataset.statements.some(
    (stated) =>
      stated.role === 'reported' &&
      stated.measure === measure &&
      scopeKey(printedScope(dataset, stated.scope)) === scopeKey(scope),
  );
}
