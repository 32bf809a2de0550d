import { addDays, addMonths, type CalendarDate, dayNumber } from '../model/calendar-date.js';
import type { Period } from '../model/period.js';
import { isoWeek, projectMonthNumber, quarterOf } from './calendar-parts.js';

/** The steps in which time is counted. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'projectMonth';

/** A step of time: its name as a dimension prints it, and its days. */
export interface TimeStep {
  readonly step: string;
  readonly period: Period;
}

/**
 * The steps that hold the days from the first to the last, without a gap.
 *
 * @example
 * stepsBetween('2019-03-16', '2019-05-03', 'month', '2018-10-01').map(({ step }) => step);
 * // => ['2019-03', '2019-04', '2019-05']
 */
export function stepsBetween(
  first: CalendarDate,
  last: CalendarDate,
  grain: Grain,
  projectStart: CalendarDate,
): readonly TimeStep[] {
  const steps: TimeStep[] = [];
  for (let start = startOfStep(first, grain, projectStart); start <= last; ) {
    const end = endOfStep(start, grain, projectStart);
    steps.push({ step: stepName(start, grain, projectStart), period: { start, end } });
    start = end;
  }
  return steps;
}

function startOfStep(date: CalendarDate, grain: Grain, projectStart: CalendarDate): CalendarDate {
  switch (grain) {
    case 'day':
      return date;
    case 'week':
      return addDays(date, -((((dayNumber(date) + 3) % 7) + 7) % 7));
    case 'month':
      return `${date.slice(0, 7)}-01`;
    case 'quarter':
      return addMonths(`${date.slice(0, 7)}-01`, -((Number(date.slice(5, 7)) - 1) % 3));
    case 'year':
      return `${date.slice(0, 4)}-01-01`;
    case 'projectMonth':
      return addMonths(projectStart, projectMonthNumber(date, projectStart) - 1);
  }
}

function endOfStep(start: CalendarDate, grain: Grain, projectStart: CalendarDate): CalendarDate {
  switch (grain) {
    case 'day':
      return addDays(start, 1);
    case 'week':
      return addDays(start, 7);
    case 'month':
      return addMonths(start, 1);
    case 'quarter':
      return addMonths(start, 3);
    case 'year':
      return addMonths(start, 12);
    case 'projectMonth':
      // From the project's first day, not from this step's: a 31st is not lost in a short month.
      return addMonths(projectStart, projectMonthNumber(start, projectStart));
  }
}

function stepName(start: CalendarDate, grain: Grain, projectStart: CalendarDate): string {
  switch (grain) {
    case 'day':
      return start;
    case 'week':
      return isoWeek(start);
    case 'month':
      return start.slice(0, 7);
    case 'quarter':
      return quarterOf(start);
    case 'year':
      return start.slice(0, 4);
    case 'projectMonth':
      return `M${projectMonthNumber(start, projectStart)}`;
  }
}
