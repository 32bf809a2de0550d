import { derivedFaults } from '../derived-fault.js';
import { derivedObservation } from '../derived-observation.js';
import type { CatalogueRule } from '../rule.js';

/** Finds stated attainments that achieved and planned do not make. */
export function attainmentDiffers(): CatalogueRule {
  return {
    id: 'attainment-differs',
    group: 'targets',
    severity: 'error',
    title: 'A stated attainment is not the achieved of the planned',
    needs:
      'A share of a plan, with what was achieved and what was planned in the text or the files.',
    missing: 'Without a target the attainment cannot be verified.',
    tolerance:
      'What the printed form allows. A value cut off where it should have been rounded is a note.',
    falsePositives: 'An attainment against the plan before its amendment.',
    whatToDo: 'Divide what was achieved by the target in force.',
    *check(dataset, { messages }) {
      for (const fault of derivedFaults(dataset)) {
        const { compared, otherBase } = fault;
        if (compared.kind !== 'share' || compared.base.operand.role !== 'planned') continue;
        if (otherBase !== null) continue;
        yield derivedObservation(fault, messages, messages.targets.attainmentDiffers.question);
      }
    },
  };
}
