import { max } from 'd3-array';
import { isCountable } from '../aggregate/event-dimensions.js';
import { figureOf } from '../aggregate/figure-of.js';
import { plannedFor } from '../aggregate/target-in-force.js';
import { eventsInScope } from '../explain/events-in-scope.js';
import { figureKey, narrowingPeriod, whereOf } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import { group } from '../model/group.js';
import { isInInterval } from '../model/interval.js';
import { onceBeside } from '../model/once.js';
import type { Statement } from '../model/statement.js';
import { kindsItMayHold } from './kinds-outside.js';
import { speaksOfWhole } from './part-of-figure.js';

/** The statements that speak of one figure. */
export interface StatementGroup {
  readonly key: string;
  /** Without asides: of several values in one sentence, the one that is meant for the figure. */
  readonly statements: readonly Statement[];
  /**
   * Further values in a sentence that gives another one, as in "15 events: 7 of one kind, 4 of another",
   * where the scope of the parts could not be read, and headcounts of one event beside that of all.
   * They are not taken to contradict.
   */
  readonly asides: readonly Statement[];
  /** Whether no single value satisfies all of them. */
  readonly inconsistent: boolean;
}

/** The linked statements of a dataset by the figure they speak of, made once per dataset. */
export const statementGroups = onceBeside(
  (dataset: Dataset): ReadonlyMap<string, StatementGroup> => {
    const linked = dataset.statements.filter(({ measure }) => measure !== null);
    const byKey = group(linked, (statement) => figureKey(dataset, statement));
    return new Map(
      [...byKey].map(([key, all]) => {
        const asides = [...new Set([...asidesAmong(dataset, all), ...ofOneEvent(dataset, all)])];
        const statements = asides.length === 0 ? all : all.filter((one) => !asides.includes(one));
        // Figures that may hold events of which the register has no row are another whole.
        const wider = widerAmong(dataset, statements);
        const others = statements.filter((one) => !wider.includes(one));
        const inconsistent = ![wider, others].every((some) => some.length < 2 || shareValue(some));
        return [key, { key, statements, asides, inconsistent }];
      }),
    );
  },
);

/** The group of a statement of the dataset. */
export function groupOf(dataset: Dataset, statement: Statement): StatementGroup | undefined {
  return statementGroups(dataset).get(figureKey(dataset, statement));
}

/** Whether a statement stands beside another value of its figure, which is the one meant. */
export function isAside(dataset: Dataset, statement: Statement): boolean {
  return groupOf(dataset, statement)?.asides.includes(statement) ?? false;
}

/** Statements by the values that they allow: those with one printed interval stand together. */
export function byValue(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const values = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { low, high } = statement.interval;
    const key = `${low}|${high}`;
    const same = values.get(key);
    if (same) same.push(statement);
    else values.set(key, [statement]);
  }
  return [...values.values()];
}

/** In each sentence with several values all but those that the register confirms, else the largest. */
function asidesAmong(dataset: Dataset, statements: readonly Statement[]): readonly Statement[] {
  const prose = statements.filter(
    ({ passage, source }) => passage !== null && source.line !== undefined,
  );
  const sentences = group(prose, ({ passage, source }) => `${source.file} ${passage}`).values();
  return [...sentences].flatMap((together) => {
    if (shareValue(together)) return [];
    const [first] = together;
    const known = first && referenceValue(dataset, first);
    const confirmed =
      known === undefined ? [] : together.filter((one) => isInInterval(known, one.interval));
    const largest = max(together, ({ value }) => value);
    const meant =
      confirmed.length > 0 ? confirmed : together.filter(({ value }) => value === largest);
    return together.filter((one) => !meant.includes(one));
  });
}

/**
 * "161 people came to the conferences. 97 people came to the final conference": where the text gives
 * the register's figure, another value that one record has exactly is meant for that event.
 */
function ofOneEvent(dataset: Dataset, statements: readonly Statement[]): readonly Statement[] {
  const [first] = statements;
  if (first?.measure !== 'attendances' || first.role !== 'reported') return [];
  const known = shareValue(statements) ? undefined : referenceValue(dataset, first);
  if (known === undefined || !statements.some(({ interval }) => isInInterval(known, interval)))
    return [];
  const inScope = eventsInScope(dataset, first.scope, narrowingPeriod(dataset, first.period));
  const headcounts = new Set(inScope.map(({ headcount }) => headcount));
  return statements.filter(
    ({ value, interval, source }) =>
      headcounts.has(value) && !isInInterval(known, interval) && !speaksOfWhole(source.quote),
  );
}

function widerAmong(dataset: Dataset, statements: readonly Statement[]): readonly Statement[] {
  const [first] = statements;
  if (!first || first.role === 'planned' || shareValue(statements)) return [];
  const registered = referenceValue(dataset, first);
  if (registered === undefined) return [];
  return statements.filter((one) => kindsItMayHold(dataset, one, registered).length > 0);
}

/** What the register or the targets give for the figure of a statement. */
function referenceValue(dataset: Dataset, statement: Statement): number | undefined {
  const { measure, role, scope } = statement;
  if (measure === null) return undefined;
  if (role === 'planned') return plannedFor(dataset, measure, scope)?.value;
  if (dataset.events.length === 0 || !isCountable(dataset, scope)) return undefined;
  return figureOf(dataset, measure, whereOf(dataset, statement)).value;
}

function shareValue(statements: readonly Statement[]): boolean {
  const low = Math.max(...statements.map(({ interval }) => interval.low));
  const high = Math.min(...statements.map(({ interval }) => interval.high ?? Infinity));
  return low <= high;
}
