import { type Attainment, attainments } from '../../aggregate/attainment.js';
import type { CalendarDate } from '../../model/calendar-date.js';
import type { Dataset } from '../../model/dataset.js';
import { lastDay } from '../../model/period.js';
import type { Target } from '../../model/target.js';
import { attainmentObservation } from '../attainment-observation.js';
import type { FindingLocation } from '../finding.js';
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
        if (asOf !== null && asOf < dueDay(dataset, target)) continue;
        const why =
          variance === undefined
            ? say.notInRegister(target)
            : mayBeMissing(attainment)
              ? say.valuesMissing(target, achieved.missing)
              : null;
        yield why === null
          ? attainmentObservation(attainment, target, messages, say.question)
          : { unverifiable: why, locations: [targetLocation(target)] };
      }
    },
  };
}

/** The day by which a target should be reached; before any day where nothing tells. */
function dueDay({ project }: Dataset, { by }: Target): CalendarDate {
  return by ?? (project?.period ? lastDay(project.period) : '');
}

function targetLocation({ source: { cells: _, ...source } }: Target): FindingLocation {
  return { relation: 'contributes', source };
}

/** Whether the records without a value, each of twice the mean size, would reach the target. */
function mayBeMissing({ achieved, variance = 0 }: Attainment): boolean {
  const { value = 0, records, missing } = achieved;
  return missing * 2 * (value / records) >= -variance;
}
