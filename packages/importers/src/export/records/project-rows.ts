import { addDays, type CalendarDate, type Period, type Project } from '@partnership-impact/core';
import type { CellToWrite } from '../write-csv.js';

/** The rows of a project's sheet: a key and its value each, and its work packages. Last days are included. */
export function projectRows(project: Project): readonly (readonly CellToWrite[])[] {
  const { name, period, reportingPeriod, workPackages } = project;
  return [
    ['Name', name],
    ['Start date', firstDay(period)],
    ['End date', lastDay(period)],
    ['Reporting period start', firstDay(reportingPeriod)],
    ['Reporting period end', lastDay(reportingPeriod)],
    ...workPackages.map((one) => [
      'Work package',
      one.id,
      one.title,
      firstDay(one.period),
      lastDay(one.period),
    ]),
  ];
}

function firstDay(period: Period | null): CalendarDate | null {
  return period?.start ?? null;
}

function lastDay(period: Period | null): CalendarDate | null {
  return period === null ? null : addDays(period.end, -1);
}
