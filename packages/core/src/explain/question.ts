import { attendanceLists } from '../aggregate/attendance-list.js';
import { isCountable } from '../aggregate/event-dimensions.js';
import { numberReading } from '../aggregate/event-numbers.js';
import { figureOf } from '../aggregate/figure-of.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { isInInterval } from '../model/interval.js';
import type { MeasureId } from '../model/measure.js';
import { onceBeside } from '../model/once.js';
import type { Scope } from '../model/scope.js';
import type { Statement } from '../model/statement.js';
import { oncePerRecords } from '../model/with-stated.js';
import { eventsInScope } from './events-in-scope.js';
import { figureKey, narrowingPeriod } from './figure-key.js';

/** The measures that rows add up to. */
export type AddedMeasure = 'events' | 'attendances' | 'registered';

/** What each row brings to a figure, and the figure. A figure that rows do not add up to has no rows. */
export interface Rows {
  readonly events: readonly EventRecord[];
  /** In the order of `events`; nought for a row without a value. */
  readonly values: readonly number[];
  readonly total: number;
}

/** Another stated figure, with the rows that it should come from. */
export interface Companion {
  readonly statement: Statement;
  readonly measure: AddedMeasure;
  readonly rows: Rows;
}

/** A stated figure that differs from the rows, with all that a hypothesis may look at. */
export interface Question {
  readonly dataset: Dataset;
  readonly statement: Statement;
  readonly measure: MeasureId;
  readonly rows: Rows;
  /** Figures of the same sentence and scope, which an explanation must reproduce. */
  readonly companions: readonly Companion[];
  /** Whether a value is what the statement says. */
  readonly isStated: (value: number) => boolean;
  /** Another figure of the statement's period; `undefined` where the register does not tell it. */
  readonly figureOf: (measure: MeasureId, scope: Scope) => number | undefined;
}

/**
 * The question why a reported figure differs from the register; `undefined` for planned figures and
 * where the register tells nothing in scope.
 */
export function questionOf(dataset: Dataset, statement: Statement): Question | undefined {
  const { measure, interval, passage } = statement;
  if (measure === null || statement.role !== 'reported') return undefined;
  const figureIn = figureReader(dataset, statement);
  const rows = isAdded(measure)
    ? rowsOf(dataset, statement, measure)
    : withoutRows(figureIn(measure, statement.scope));
  if (rows === undefined || (isAdded(measure) && rows.events.length === 0)) return undefined;
  const companions = dataset.statements
    .filter((other) => other !== statement && passage !== null && other.passage === passage)
    .filter((other) => figureKey(dataset, { ...other, measure }) === figureKey(dataset, statement))
    .flatMap((other) => (other.measure === measure ? [] : companionOf(dataset, other)));
  return {
    dataset,
    statement,
    measure,
    rows,
    companions: isAdded(measure) ? companions : [],
    isStated: (value) => isInInterval(value, interval),
    figureOf: figureIn,
  };
}

/** The reported figures of a dataset that rows should add up to, made once per dataset. */
export const statedFigures = onceBeside((dataset: Dataset): readonly Companion[] =>
  dataset.statements
    .flatMap((statement) => companionOf(dataset, statement))
    .filter(({ rows }) => rows.events.length > 0),
);

/** Where each event stands among the rows, made once. */
export const indexOfRows = onceBeside(
  ({ events }: Rows): ReadonlyMap<EventRecord, number> =>
    new Map(events.map((event, index) => [event, index])),
);

/** Whether a stated figure is what its rows add up to. */
export function agrees({ statement, rows }: Companion): boolean {
  return isInInterval(rows.total, statement.interval);
}

function companionOf(dataset: Dataset, statement: Statement): readonly Companion[] {
  const { measure, role, scope } = statement;
  if (role !== 'reported' || !isAdded(measure) || !isCountable(dataset, scope)) return [];
  return [{ statement, measure, rows: rowsOf(dataset, statement, measure) }];
}

function isAdded(measure: MeasureId | null): measure is AddedMeasure {
  return measure === 'events' || measure === 'attendances' || measure === 'registered';
}

/** The rows behind a statement; statements of one figure share them. */
function rowsOf(dataset: Dataset, statement: Statement, measure: AddedMeasure): Rows {
  const known = rowsByFigure(dataset);
  const key = figureKey(dataset, statement);
  const rows = known.get(key) ?? readRows(dataset, statement, measure);
  known.set(key, rows);
  return rows;
}

const rowsByFigure = oncePerRecords(() => new Map<string, Rows>());

function readRows(dataset: Dataset, { scope, period }: Statement, measure: AddedMeasure): Rows {
  const events = eventsInScope(dataset, scope, narrowingPeriod(dataset, period));
  const lists = attendanceLists(dataset).byEvent;
  const read = numberReading(measure === 'events' ? 'eventCount' : measure);
  const values = events.map((event) => read(event, lists.get(event.id)) ?? 0);
  return { events, values, total: values.reduce((sum, value) => sum + value, 0) };
}

function withoutRows(total: number | undefined): Rows | undefined {
  return total === undefined ? undefined : { events: [], values: [], total };
}

function figureReader(dataset: Dataset, statement: Statement): Question['figureOf'] {
  const period = narrowingPeriod(dataset, statement.period) ?? undefined;
  return (measure, scope) => figureOf(dataset, measure, { scope, period }).value;
}
