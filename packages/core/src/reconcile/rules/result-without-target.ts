import { attainments } from '../../aggregate/attainment.js';
import { measures } from '../../model/measure.js';
import { measureText, scopeText } from '../messages/english/wording.js';
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
    *check(dataset, { asOf }) {
      for (const { target, achieved, measure, scope } of attainments(dataset, { asOf })) {
        if (target !== null || !achieved.value) continue;
        yield {
          key: [measure, JSON.stringify(scope)],
          message: `The register gives ${measureText(achieved.value, measure)}${scopeText(scope)}; no target speaks of that.`,
          question: 'Is it an activity beyond the plan, or another spelling of a planned one?',
          subject: { measure, unit: measures[measure].unit, scope, period: null },
          locations: [],
          root: `target ${JSON.stringify(scope)}`,
        };
      }
    },
  };
}
