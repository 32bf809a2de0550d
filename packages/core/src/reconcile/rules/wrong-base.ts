import { derivedFaults } from '../derived-fault.js';
import { derivedObservation } from '../derived-observation.js';
import type { CatalogueRule } from '../rule.js';

/** Finds shares and means that another base gives than the one that their sentence names. */
export function wrongBase(): CatalogueRule {
  return {
    id: 'wrong-base',
    group: 'derived numbers',
    severity: 'error',
    title: 'A share or a mean is worked out of another base',
    needs: 'A stated share or mean, its part, and a figure of the base’s measure that gives it.',
    missing: 'Bases that are not known are not tried.',
    tolerance:
      'What the printed form allows. Only one other base may give the value, and only of values printed to a fiftieth or finer.',
    falsePositives: 'A slip in the share that another base meets by chance.',
    whatToDo: 'Say in the sentence of what the share is, or divide by what it says.',
    *check(dataset, { messages }) {
      const say = messages.derived.wrongBase;
      for (const fault of derivedFaults(dataset)) {
        if (fault.otherBase === null) continue;
        yield derivedObservation(fault, messages, say.question(fault.compared.kind));
      }
    },
  };
}
