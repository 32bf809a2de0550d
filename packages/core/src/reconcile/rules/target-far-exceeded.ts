import { attainments } from '../../aggregate/attainment.js';
import { attainmentObservation } from '../attainment-observation.js';
import type { CatalogueRule } from '../rule.js';

export interface TargetFarExceededOptions {
  /** How many times the target may be reached and still pass. Default 2. */
  readonly tolerance?: number;
}

/** Finds targets that were reached several times over. */
export function targetFarExceeded(options: TargetFarExceededOptions = {}): CatalogueRule {
  const { tolerance = 2 } = options;
  return {
    id: 'target-far-exceeded',
    group: 'targets',
    severity: 'note',
    title: 'A target was exceeded by far',
    needs: 'Targets and a register.',
    missing: 'Records without a value are left out; with them even more may have been reached.',
    tolerance:
      'Up to twice the target passes by default, and so does a surplus of fewer than five.',
    falsePositives: 'Targets that were set low on purpose.',
    whatToDo:
      'Check that the target was not amended, and that no record of another kind is counted.',
    reads: ['events', 'targets'],
    *check(dataset, { asOf, messages }) {
      if (dataset.events.length === 0 && dataset.attendances.length === 0) return;
      const say = messages.targets.targetFarExceeded;
      for (const attainment of attainments(dataset, { asOf })) {
        const { target, variance } = attainment;
        if (target === null || variance === undefined || variance < 5) continue;
        if (variance + target.value <= tolerance * target.value) continue;
        yield attainmentObservation(attainment, target, messages, say.question);
      }
    },
  };
}
