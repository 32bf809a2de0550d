import { attendanceLists } from '../aggregate/attendance-list.js';
import { numberOf } from '../aggregate/event-numbers.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { isInInterval } from '../model/interval.js';
import type { MeasureId } from '../model/measure.js';
import type { Statement } from '../model/statement.js';
import { eventsInScope } from './events-in-scope.js';
import { figureKey, narrowingPeriod } from './figure-key.js';

/** The measures that rows add up to. */
export type AddedMeasure = 'events' | 'attendances' | 'registered';

/** What each row brings to the figure, and the figure. */
export interface Rows {
  readonly events: readonly EventRecord[];
  /** In the order of `events`; nought for a row without a value. */
  readonly values: readonly number[];
  readonly total: number;
}

/** Another figure of the same sentence, which an explanation must leave as it is stated. */
export interface Companion {
  readonly statement: Statement;
  readonly rows: Rows;
}

/** A stated figure that differs from the rows, with all that a hypothesis may look at. */
export interface Question {
  readonly dataset: Dataset;
  readonly statement: Statement;
  readonly measure: AddedMeasure;
  readonly rows: Rows;
  readonly companions: readonly Companion[];
  /** Whether a value is what the statement says. */
  readonly isStated: (value: number) => boolean;
}

/**
 * The question why a reported figure differs from the register; `undefined` for measures that rows do
 * not add up to, and where the register has no row in scope.
 */
export function questionOf(dataset: Dataset, statement: Statement): Question | undefined {
  const { measure, interval, passage } = statement;
  if (!isAdded(measure) || statement.role !== 'reported') return undefined;
  const rows = rowsOf(dataset, statement, measure);
  if (rows.events.length === 0) return undefined;
  const companions = dataset.statements
    .filter((other) => other !== statement && passage !== null && other.passage === passage)
    .filter((other) => other.role === 'reported' && isAdded(other.measure))
    .filter((other) => figureKey(dataset, { ...other, measure }) === figureKey(dataset, statement))
    .filter((other) => other.measure !== measure)
    .map((other) => ({
      statement: other,
      rows: rowsOf(dataset, other, other.measure as AddedMeasure),
    }));
  return {
    dataset,
    statement,
    measure,
    rows,
    companions,
    isStated: (value) => isInInterval(value, interval),
  };
}

function isAdded(measure: MeasureId | null): measure is AddedMeasure {
  return measure === 'events' || measure === 'attendances' || measure === 'registered';
}

function rowsOf(dataset: Dataset, { scope, period }: Statement, measure: AddedMeasure): Rows {
  const events = eventsInScope(dataset, scope, narrowingPeriod(dataset, period));
  const lists = attendanceLists(dataset).byEvent;
  const name = measure === 'events' ? 'eventCount' : measure;
  const values = events.map((event) => numberOf(name, event, lists.get(event.id)) ?? 0);
  return { events, values, total: values.reduce((sum, value) => sum + value, 0) };
}
