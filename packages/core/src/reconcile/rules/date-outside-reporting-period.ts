import { isWithin } from '../../model/period.js';
import { dateOutside } from '../date-outside.js';
import type { CatalogueRule } from '../rule.js';

/** Finds events inside the project whose first day lies outside the period that is reported. */
export function dateOutsideReportingPeriod(): CatalogueRule {
  return {
    id: 'date-outside-reporting-period',
    group: 'time',
    severity: 'warning',
    title: 'A date lies outside the reporting period',
    needs: 'The reporting period and dated events.',
    missing: 'Events without a date are left out; see missing-value.',
    tolerance:
      'None. Where more than a fifth of the dates lie outside, the register holds more than is reported, and one note says so.',
    falsePositives: 'A register of the whole project checked for one of its periods.',
    whatToDo: 'Look the date up, or leave the event out of this report.',
    reads: ['start', 'end', 'title'],
    *check({ project, events }, { messages }) {
      if (!project?.reportingPeriod) return;
      const { period } = project;
      const inProject = period
        ? events.filter(({ start }) => start === null || isWithin(start, period))
        : events;
      const span = { of: 'reporting period', period: project.reportingPeriod } as const;
      yield* dateOutside(inProject, span, messages);
    },
  };
}
