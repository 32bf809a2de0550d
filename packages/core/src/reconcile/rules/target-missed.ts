import { type Attainment, attainments } from '../../aggregate/attainment.js';
import { lastDay } from '../../model/period.js';
import { attainmentObservation } from '../attainment-observation.js';
import type { CatalogueRule } from '../rule.js';

export interface TargetMissedOptions {
  /** The share of the target, from 0 to 1, that may be missing and still pass. Default 0. */
  readonly tolerance?: number;
}

/** Finds targets that were not reached by their date. */
export function targetMissed(options: TargetMissedOptions = {}): CatalogueRule {
  const { tolerance = 0 } = options;
  return {
    id: 'target-missed',
    group: 'targets',
    severity: 'warning',
    title: 'A target was not reached',
    needs: 'Targets and a register.',
    missing:
      'Records without a value are not nought: where they could make up the difference, the target cannot be verified. Nor can one of which the register does not give the figure.',
    tolerance: 'None by default; a share of the target may be given.',
    falsePositives: 'A register of a project that is still running, checked without an as-of date.',
    whatToDo:
      'Say in the report why fewer were reached, or look for events that are not in the register.',
    reads: ['events', 'targets'],
    *check(dataset, { asOf, messages }) {
      if (dataset.events.length === 0 && dataset.attendances.length === 0) return;
      const say = messages.targets.targetMissed;
      for (const attainment of attainments(dataset, { asOf })) {
        const { target, achieved, variance, scope } = attainment;
        if (target === null || target.value === 0) continue;
        // A scope without any record is another finding.
        if (achieved.records + achieved.missing === 0 && Object.keys(scope).length > 0) continue;
        if (variance !== undefined && variance >= -tolerance * target.value) continue;
        const projectEnd = dataset.project?.period ? lastDay(dataset.project.period) : null;
        const due = target.by ?? projectEnd;
        if (asOf !== null && due !== null && asOf < due) continue;
        if (variance === undefined || mayBeMissing(attainment)) {
          const { cells: _, ...source } = target.source;
          yield {
            unverifiable:
              variance === undefined
                ? say.notInRegister(target)
                : say.valuesMissing(target, achieved.missing),
            locations: [{ relation: 'contributes', source }],
          };
          continue;
        }
        yield attainmentObservation(attainment, target, messages, say.question);
      }
    },
  };
}

/** Whether the records without a value, each of twice the mean size, would reach the target. */
function mayBeMissing({ achieved, variance = 0 }: Attainment): boolean {
  const { value = 0, records, missing } = achieved;
  return missing * 2 * (value / records) >= -variance;
}
