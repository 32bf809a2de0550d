import { derivedFaults } from '../derived-fault.js';
import { derivedObservation } from '../derived-observation.js';
import type { CatalogueRule } from '../rule.js';

/** Finds shares and means that are not what their part and their base make. */
export function shareDiffers(): CatalogueRule {
  return {
    id: 'share-differs',
    group: 'derived numbers',
    severity: 'error',
    title: 'A share or a mean is not what its two figures make',
    needs: 'A stated share or mean, and both of its figures in the sentence or in the rows.',
    missing:
      'Records without a value make a range; where the stated value lies in it, it cannot be verified.',
    tolerance:
      'What the printed form allows: "56.5 %" stands for 56.45 to 56.55. A value cut off where it should have been rounded is a note.',
    falsePositives:
      'A share of another whole than the sentence names. Against the rows the finding is a warning, and a note where the value is less than half or more than twice what they make.',
    whatToDo: 'Divide again, and print both figures beside the share.',
    *check(dataset, { messages }) {
      for (const fault of derivedFaults(dataset)) {
        const { kind, base } = fault.compared;
        if ((kind !== 'share' && kind !== 'mean') || fault.otherBase !== null) continue;
        if (kind === 'share' && base.operand.role === 'planned') continue;
        yield derivedObservation(fault, messages, messages.derived.shareDiffers.question);
      }
    },
  };
}
