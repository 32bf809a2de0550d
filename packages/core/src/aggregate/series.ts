import { ImpactError } from '../errors.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { Period } from '../model/period.js';
import { addFigures, addsUp, areWhole } from './added-figures.js';
import type { AggregateMeasure } from './aggregate-measure.js';
import { assertQuery } from './assert-query.js';
import { tableOfColumns } from './columns-table.js';
import { tableOf } from './dataset-table.js';
import type { EventColumns } from './event-columns.js';
import { dayReading } from './event-dimensions.js';
import type { EventTable } from './event-table.js';
import { type Figure, notGiven } from './figure.js';
import type { Credit, Where } from './query.js';
import { queryTable } from './query-table.js';
import { type Grain, stepsBetween, type TimeStep } from './time-steps.js';

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
export interface SeriesPoint extends TimeStep {
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
 * Distinct measures and medians are counted anew for each figure: a person of two months is one
 * participant of both. A step without events has a figure without records.
 *
 * @throws {@link ImpactError} `invalid-option` for project months without the project's period, or a
 *   window below one step.
 * @example
 * seriesOf(dataset, { measure: 'attendances' }).points.at(-1)?.cumulative.value; // => 712
 */
export function seriesOf(dataset: Dataset, options: SeriesOptions): Series {
  return seriesIn(tableOf(dataset), dataset.project?.period?.start, options);
}

/** Counts a measure over time from columns, as {@link seriesOf} does from records. */
export function seriesOfColumns(columns: EventColumns, options: SeriesOptions): Series {
  return seriesIn(tableOfColumns(columns), columns.projectStart, options);
}

function seriesIn(
  table: EventTable,
  projectStart: CalendarDate | undefined,
  options: SeriesOptions,
): Series {
  const {
    measure,
    grain = 'month',
    where = {},
    credit = 'full',
    asOf = null,
    window = 3,
  } = options;
  const query = { measures: [measure], where, credit, asOf };
  assertQuery(query);
  assertSteps(grain, projectStart, window);
  const ofStep = new Map<string, Figure>();
  for (const { key, figures } of queryTable(table, { ...query, by: [grain] })) {
    ofStep.set(key[grain] ?? '', figures[measure] ?? none);
  }
  const undated = ofStep.get(notGiven) ?? none;
  ofStep.delete(notGiven);
  const names = [...ofStep.keys()];
  const stepOf = dayReading(grain, projectStart) ?? String;
  const first = dayIn(table, names[0], stepOf);
  const last = dayIn(table, names.at(-1), stepOf);
  if (first === undefined || last === undefined) return { points: [], undated };
  const steps = stepsBetween(first, last, grain, projectStart ?? first);
  const count =
    addsUp(measure) && areWhole([...ofStep.values()])
      ? adding(
          measure,
          steps.map(({ step }) => ofStep.get(step) ?? addFigures(measure, [])),
        )
      : counting(table, query, steps);
  return {
    points: steps.map((step, at) => ({
      ...step,
      figure: count(at, at),
      cumulative: count(0, at),
      moving: count(Math.max(0, at - window + 1), at),
    })),
    undated,
  };
}

/** The figure of the steps from one through another. */
type Count = (first: number, last: number) => Figure;

/** Any day of a step that the table has. */
function dayIn(
  table: EventTable,
  step: string | undefined,
  stepOf: (date: CalendarDate) => string | null,
): CalendarDate | undefined {
  const days = table.column('day').values;
  return days.find((day) => day !== null && stepOf(day) === step) ?? undefined;
}

/** Steps add up to what is cumulated, without reading the rows again. */
function adding(measure: AggregateMeasure, ofStep: readonly Figure[]): Count {
  const cumulated: Figure[] = [];
  for (const figure of ofStep) {
    cumulated.push(addFigures(measure, [cumulated.at(-1) ?? none, figure]));
  }
  return (first, last) => {
    if (first === last) return ofStep[first] ?? none;
    if (first === 0) return cumulated[last] ?? none;
    return addFigures(measure, ofStep.slice(first, last + 1));
  };
}

function counting(
  table: EventTable,
  query: { readonly measures: readonly AggregateMeasure[]; readonly where: Where },
  steps: readonly TimeStep[],
): Count {
  return (first, last) => {
    const period = {
      start: steps[first]?.period.start ?? '',
      end: steps[last]?.period.end ?? '',
    };
    const within = query.where.period ? intersection(query.where.period, period) : period;
    const [row] = queryTable(table, { ...query, where: { ...query.where, period: within } });
    return Object.values(row?.figures ?? {})[0] ?? none;
  };
}

function intersection(a: Period, b: Period): Period {
  return { start: a.start > b.start ? a.start : b.start, end: a.end < b.end ? a.end : b.end };
}

function assertSteps(grain: Grain, projectStart: CalendarDate | undefined, window: number): void {
  if (grain === 'projectMonth' && projectStart === undefined) {
    throw new ImpactError(
      'invalid-option',
      "Project months need the project's period, which is not given. Give it, or count by month.",
    );
  }
  if (Number.isInteger(window) && window >= 1) return;
  throw new ImpactError(
    'invalid-option',
    `A window of ${window} steps was asked. Give a whole number from 1.`,
  );
}
