import { attainments } from '../../aggregate/attainment.js';
import { measures } from '../../model/measure.js';
import type { CatalogueRule } from '../rule.js';

/** Finds results in a part of the project for which nothing was planned, though its siblings have targets. */
export function resultWithoutTarget(): CatalogueRule {
  return {
    id: 'result-without-target',
    group: 'targets',
    severity: 'note',
    title: 'A result has no target',
    needs: 'Targets and a register.',
    missing: 'Records that do not say to what part they belong are left out.',
    tolerance: 'None.',
    falsePositives: 'Activities beyond the plan.',
    whatToDo: 'Check the name, or report the activity as additional.',
    reads: ['events', 'targets'],
    *check(dataset, { asOf, messages }) {
      const say = messages.targets.resultWithoutTarget;
      for (const { target, achieved, measure, scope } of attainments(dataset, { asOf })) {
        if (target !== null || !achieved.value) continue;
        yield {
          key: [measure, JSON.stringify(scope)],
          message: say.message({ value: achieved.value, measure, scope }),
          question: say.question,
          subject: { measure, unit: measures[measure].unit, scope, period: null },
          locations: [],
          root: `target ${JSON.stringify(scope)}`,
        };
      }
    },
  };
}
