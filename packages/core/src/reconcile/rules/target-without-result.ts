import { attainments } from '../../aggregate/attainment.js';
import { measures } from '../../model/measure.js';
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
        // Of the milestones on the way to one target the last speaks for all.
        const key = JSON.stringify(scope);
        const isPassed = all.some(
          (other) =>
            other.measure === measure &&
            JSON.stringify(other.scope) === key &&
            other.target !== null &&
            (other.target.by ?? '9999') > (target.by ?? '9999'),
        );
        const isReported = dataset.statements.some(
          (stated) =>
            stated.role === 'reported' &&
            stated.measure === measure &&
            JSON.stringify(stated.scope) === JSON.stringify(target.scope),
        );
        if (isPassed || isReported) continue;
        if (asOf !== null && target.by !== null && asOf < target.by) continue;
        const { cells: _, ...source } = target.source;
        const { unit } = measures[measure];
        yield {
          key: [measure, JSON.stringify(scope), target.by ?? ''],
          message: say.message(target),
          question: say.question,
          subject: { measure, unit, scope, period: null },
          locations: [{ relation: 'contradicts', source }],
          root: `target ${JSON.stringify(scope)}`,
        };
      }
    },
  };
}
