import { attendanceLists } from '../aggregate/attendance-list.js';
import { attending } from '../aggregate/event-numbers.js';
import { plannedFor } from '../aggregate/target-in-force.js';
import { figureKey } from '../explain/figure-key.js';
import { type AddedMeasure, type Companion, statedFigures } from '../explain/question.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import type { Interval } from '../model/interval.js';
import { placeOf } from '../model/source-ref.js';
import type { Statement } from '../model/statement.js';
import type { FieldName, NetworkField } from './figure-network.js';
import { judgementsOf } from './judge-statement.js';

/** Cells that figures are added up from, and which of them stand behind each statement. */
export interface FigureSources {
  readonly sources: readonly NetworkField[];
  readonly behind: ReadonlyMap<Statement, readonly number[]>;
}

/** A row is written by whoever held the event, and wrong less often than what is made of rows. */
const weightOfRow = 3;

/**
 * The cells behind statements of one role and measure: targets behind what is planned, rows of the
 * register behind what is reported. Rows that stand behind the same statements are one source, of which
 * one row may be wrong. A row that its attendance list confirms weighs twice, since both would be wrong.
 * Statements that could not be compared have none.
 */
export function sourcesOf(dataset: Dataset, statements: readonly Statement[]): FigureSources {
  const comparable = new Set(
    judgementsOf(dataset)
      .filter(({ status }) => status === 'verified' || status === 'contradicted')
      .map(({ statement }) => statement),
  );
  const asked = statements.filter((one) => comparable.has(one));
  if (asked[0]?.role === 'planned') return targetsBehind(dataset, asked);
  const figures = new Set(asked);
  const added = statedFigures(dataset).filter(({ statement }) => figures.has(statement));
  const [first] = added;
  return first ? rowsBehind(dataset, added, first.measure) : countsBehind(dataset, asked);
}

function targetsBehind(dataset: Dataset, statements: readonly Statement[]): FigureSources {
  const sources: NetworkField[] = [];
  const indexes = new Map<string, number>();
  const behind = new Map<Statement, readonly number[]>();
  for (const statement of statements) {
    const { measure, scope } = statement;
    const planned = measure === null ? undefined : plannedFor(dataset, measure, scope);
    if (planned === undefined) continue;
    behind.set(
      statement,
      planned.targets.map(({ value, source, scope: own }) => {
        const key = JSON.stringify([source.file, source.row, source.line, own]);
        const known = indexes.get(key);
        if (known !== undefined) return known;
        const name: FieldName = { kind: 'target', value };
        const { cells: _, ...place } = source;
        indexes.set(key, sources.length);
        return sources.push(sourceField(name, { low: value, high: value }, [place])) - 1;
      }),
    );
  }
  return { sources, behind };
}

/** The field of a row that a measure adds up. */
const fieldOf = {
  events: 'eventCount',
  attendances: 'headcount',
  registered: 'registered',
} as const satisfies Readonly<Record<AddedMeasure, keyof EventRecord>>;

function rowsBehind(
  dataset: Dataset,
  figures: readonly Companion[],
  measure: AddedMeasure,
): FigureSources {
  const keys = new Map<EventRecord, Set<string>>();
  const values = new Map<EventRecord, number>();
  for (const { statement, rows } of figures) {
    const key = figureKey(dataset, statement);
    for (const [row, event] of rows.events.entries()) {
      const known = keys.get(event);
      if (known) known.add(key);
      else keys.set(event, new Set([key]));
      values.set(event, rows.values[row] ?? 0);
    }
  }
  const lists = attendanceLists(dataset).byEvent;
  const classes = new Map<string, { readonly events: EventRecord[]; readonly of: Set<string> }>();
  for (const [event, of] of keys) {
    const list = measure === 'attendances' ? lists.get(event.id) : undefined;
    const confirmed = list !== undefined && attending(list).length === event.headcount;
    const key = `${confirmed ? '= ' : ''}${[...of].join(' ')}`;
    const same = classes.get(key);
    if (same) same.events.push(event);
    else classes.set(key, { events: [event], of });
  }
  const together = [...classes].sort(([a], [b]) => (a < b ? -1 : 1));
  const sources = together.map(([key, { events }]) => {
    const known = events.map((event) => rangeOf(event, values.get(event) ?? 0, measure));
    const low = known.reduce((sum, one) => sum + one.low, 0);
    const high = known.reduce((sum, one) => sum + (one.high ?? Number.POSITIVE_INFINITY), 0);
    const weight = key.startsWith('= ') ? 2 * weightOfRow : weightOfRow;
    const places = events.map(({ source }) => placeOf(source, fieldOf[measure]));
    const name: FieldName = { kind: 'rows', count: events.length };
    const interval = { low, high: Number.isFinite(high) ? high : null };
    const largest = Math.max(...known.map((one) => one.high ?? one.low));
    const least = Math.max(0, low - largest);
    return { ...sourceField(name, interval, places), weight, least };
  });
  const behind = new Map(
    figures.map(({ statement }) => {
      const key = figureKey(dataset, statement);
      const parts = together.flatMap(([, { of }], index) => (of.has(key) ? [index] : []));
      return [statement, parts] as const;
    }),
  );
  return { sources, behind };
}

/** What a row may bring: a headcount that is missing may be any, and a round one what it allows. */
function rangeOf(event: EventRecord, value: number, measure: AddedMeasure): Interval {
  if (measure !== 'attendances') return { low: value, high: value };
  if (event.headcount === null && value === 0) return { low: 0, high: null };
  return event.headcountInterval ?? { low: value, high: value };
}

/** Figures that rows do not add up to, e.g. distinct people, have the count itself behind them. */
function countsBehind(dataset: Dataset, statements: readonly Statement[]): FigureSources {
  const asked = new Set(statements);
  const counts = new Map<string, number>();
  const behind = new Map<Statement, readonly number[]>();
  for (const { statement, figure } of judgementsOf(dataset)) {
    if (!asked.has(statement) || figure?.value === undefined) continue;
    const key = figureKey(dataset, statement);
    counts.set(key, figure.value);
    behind.set(statement, [[...counts.keys()].indexOf(key)]);
  }
  return {
    sources: [...counts.values()].map((value) =>
      sourceField({ kind: 'register', value }, { low: value, high: value }, []),
    ),
    behind,
  };
}

function sourceField(
  name: FieldName,
  interval: Interval,
  places: NetworkField['places'],
): NetworkField {
  return { name, interval, least: 0, weight: weightOfRow, isSource: true, places, figure: null };
}
