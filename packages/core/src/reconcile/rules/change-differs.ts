import { derivedFaults } from '../derived-fault.js';
import { derivedObservation } from '../derived-observation.js';
import { isInPoints } from '../points-for-per-cent.js';
import type { CatalogueRule } from '../rule.js';

/** Finds changes and differences that their two figures do not come to. */
export function changeDiffers(): CatalogueRule {
  return {
    id: 'change-differs',
    group: 'derived numbers',
    severity: 'error',
    title: 'A change is not what its two figures come to',
    needs: 'A stated change or difference, and both of its figures in the sentence or the rows.',
    missing: 'A change of which the text does not say against what cannot be verified.',
    tolerance: 'What the printed form allows: "15 %" stands for 14.5 to 15.5.',
    falsePositives:
      'A change against an earlier time that the sentence does not name. Against the rows the finding is a warning.',
    whatToDo: 'Work it out again: later less earlier, divided by the earlier.',
    *check(dataset, { messages }) {
      for (const fault of derivedFaults(dataset)) {
        const { kind } = fault.compared;
        if (kind !== 'change' && kind !== 'difference') continue;
        if (isInPoints(dataset, fault.statement)) continue;
        yield derivedObservation(fault, messages, messages.derived.changeDiffers.question);
      }
    },
  };
}
