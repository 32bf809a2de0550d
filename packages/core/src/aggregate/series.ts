import { ImpactError } from '../errors.js';
import { addDays, addMonths, type CalendarDate, dayNumber } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { Period } from '../model/period.js';
import { aggregate } from './aggregate.js';
import type { AggregateMeasure } from './aggregate-measure.js';
import { isoWeek, projectMonthNumber, quarterOf } from './calendar-parts.js';
import { type Figure, notGiven } from './figure.js';
import type { Credit, Where } from './query.js';

/** The steps in which time is counted. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'projectMonth';

/** What to count over time. */
export interface SeriesOptions {
  readonly measure: AggregateMeasure;
  /** `month` where left out. */
  readonly grain?: Grain;
  readonly where?: Where;
  readonly credit?: Credit;
  readonly asOf?: CalendarDate | null;
  /** How many steps a moving figure spans, its own included. 3 where left out. */
  readonly window?: number;
}

/** One step of a series. */
export interface SeriesPoint {
  /** The step's name, e.g. `2021-03` or `M30`. */
  readonly step: string;
  readonly period: Period;
  /** Of this step alone. */
  readonly figure: Figure;
  /** From the first dated event through this step. */
  readonly cumulative: Figure;
  /** Of the last steps, as many as the window spans. */
  readonly moving: Figure;
}

/** A measure over time. */
export interface Series {
  /** Every step from the first event to the last, those without events included. */
  readonly points: readonly SeriesPoint[];
  /** Of the events that have no date, and so stand in no step. */
  readonly undated: Figure;
}

const none: Figure = { value: undefined, records: 0, missing: 0 };

/**
 * Counts a measure step by step, cumulated and moving.
 *
 * Distinct measures are counted anew for each figure: a person of two months is one participant of
 * both. A step without events has a figure without records.
 *
 * @example
 * seriesOf(dataset, { measure: 'attendances' }).points.at(-1)?.cumulative.value; // => 712
 */
export function seriesOf(dataset: Dataset, options: SeriesOptions): Series {
  const { measure, grain = 'month', where = {}, credit = 'full', asOf = null } = options;
  const { window = 3 } = options;
  const rows = aggregate(dataset, { measures: [measure], by: ['day'], where, credit, asOf });
  const days = rows.flatMap(({ key }) =>
    key.day && key.day !== notGiven ? [{ day: key.day }] : [],
  );
  const undated = rows.find(({ key }) => key.day === notGiven)?.figures[measure] ?? none;
  const first = days[0]?.day;
  const last = days.at(-1)?.day;
  if (first === undefined || last === undefined) return { points: [], undated };
  const steps = stepsBetween(first, last, grain, projectStart(dataset, grain));
  const figure = (period: Period) => {
    const within = where.period ? intersection(where.period, period) : period;
    const query = { measures: [measure], where: { ...where, period: within }, credit, asOf };
    return aggregate(dataset, query)[0]?.figures[measure] ?? none;
  };
  const from = steps[0]?.period.start ?? first;
  const points = steps.map(({ step, period }, index) => ({
    step,
    period,
    figure: figure(period),
    cumulative: figure({ start: from, end: period.end }),
    moving: figure({
      start: steps[Math.max(0, index - window + 1)]?.period.start ?? from,
      end: period.end,
    }),
  }));
  return { points, undated };
}

function projectStart({ project }: Dataset, grain: Grain): CalendarDate {
  if (project?.period) return project.period.start;
  if (grain !== 'projectMonth') return '1970-01-01';
  throw new ImpactError(
    'invalid-option',
    "Project months need the project's period, which is not given. Give it, or count by month.",
  );
}

function intersection(a: Period, b: Period): Period {
  return { start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end };
}

interface Step {
  readonly step: string;
  readonly period: Period;
}

/** The steps that hold the days from the first to the last, without a gap. */
export function stepsBetween(
  first: CalendarDate,
  last: CalendarDate,
  grain: Grain,
  projectStart: CalendarDate,
): readonly Step[] {
  const steps: Step[] = [];
  for (let start = startOfStep(first, grain, projectStart); start <= last; ) {
    const next = nextStep(start, grain, projectStart);
    steps.push({ step: stepName(start, grain, projectStart), period: { start, end: next } });
    start = next;
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

function nextStep(start: CalendarDate, grain: Grain, projectStart: CalendarDate): CalendarDate {
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
