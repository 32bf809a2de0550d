import {
  type CalendarDate,
  type CellPlace,
  foldName,
  type RecordSource,
  type SourceRef,
} from '@partnership-impact/core';
import type { IssueCode } from '../messages/issue-messages.js';
import type { ToldOf } from '../messages/issue-of.js';
import type { TableColumn } from '../table/header-texts.js';
import { placeIn, type Table } from '../table/table.js';
import { type DateReading, readDate } from '../values/date.js';
import type { DateOrder } from '../values/date-order.js';
import { type NumberReading, readNumber } from '../values/number.js';
import { onceEach } from '../values/once-each.js';
import { separatorsOf } from '../values/separators.js';
import type { IssueLog } from './issue-log.js';
import type { RecordOptions } from './record-options.js';

/** The cells of a table by row and field, each distinct text read once. */
export interface Cells {
  readonly table: Table;
  has(field: string): boolean;
  header(field: string): string;
  /** The cell as displayed, outer spaces cut; `''` where it is blank or the field has no column. */
  printed(row: number, field: string): string;
  /** The cell as the config's `values` say it reads. */
  text(row: number, field: string): string;
  number(row: number, field: string): NumberReading;
  date(row: number, field: string): DateReading;
  /** Whether the words beside the number stand in most cells of the column, as its unit. */
  isUsual(row: number, field: string): boolean;
  /** Whether the cell repeats the one above by merge. */
  isRepeat(row: number, field: string): boolean;
  /** Whether the file holds a text where its column holds numbers. */
  isText(row: number, field: string): boolean;
  source(row: number): RecordSource;
  report<Code extends IssueCode>(row: number, field: string, told: ToldOf<Code>): void;
}

/** What {@link cellsOf} needs beside the table. */
export interface CellsContext {
  readonly fields: ReadonlyMap<string, TableColumn>;
  /** Columns that stay as they are, whose places records know by header. */
  readonly others?: readonly TableColumn[];
  readonly log: IssueLog;
  readonly options: RecordOptions;
  /** The proved order of dates such as `3/05/2019`. */
  readonly order?: DateOrder | undefined;
  /** The year of dates such as `14 Jan`. */
  readonly year?: number | undefined;
}

/** Opens the cells of a table. */
export function cellsOf(table: Table, context: CellsContext): Cells {
  const { fields, log, options, order, year } = context;
  const { grid } = table;
  const values = new Map(
    Object.entries(options.values ?? {}).map(([field, map]) => [
      field,
      new Map(Object.entries(map).map(([from, to]) => [foldName(from), to])),
    ]),
  );
  const numbers = new Map<string, (text: string) => NumberReading>();
  const dateIn = onceEach((text) =>
    readDate(text, { ...(order && { order }), ...(year && { year }) }),
  );
  const sourceOf = sourcesOf(table, context);

  const printed = (row: number, field: string) => {
    const column = fields.get(field);
    return column ? table.text(row, column.index).trim() : '';
  };
  function numberReader(field: string): (text: string) => NumberReading {
    const known = numbers.get(field);
    if (known) return known;
    const column = fields.get(field)?.index ?? 0;
    const separators = table.isOwn ? '1,234.5' : separatorsOf(texts(table, column));
    const read = onceEach((text) => readNumber(text, separators ? { separators } : {}));
    numbers.set(field, read);
    return read;
  }
  const typed = new Map<number, boolean>();
  /** Whether the file itself holds numbers in the column, as a workbook does. */
  function holdsNumbers(column: number): boolean {
    const known =
      typed.get(column) ?? table.rows.some((row) => grid.cell(row, column).kind === 'number');
    typed.set(column, known);
    return known;
  }
  const usual = new Map<string, string | undefined>();
  function usualWords(field: string): string | undefined {
    if (usual.has(field)) return usual.get(field);
    const column = fields.get(field)?.index ?? 0;
    const counts = new Map<string | undefined, number>();
    let numbersRead = 0;
    for (const text of texts(table, column)) {
      const reading = readNumber(text);
      if ('problem' in reading) continue;
      numbersRead++;
      counts.set(reading.words, (counts.get(reading.words) ?? 0) + 1);
    }
    const [most] = [...counts].filter(([words]) => words !== undefined).sort((a, b) => b[1] - a[1]);
    const words = most && numbersRead > 1 && most[1] >= numbersRead / 2 ? most[0] : undefined;
    usual.set(field, words);
    return words;
  }
  return {
    table,
    has: (field) => fields.has(field),
    header: (field) => fields.get(field)?.header ?? field,
    printed,
    text(row, field) {
      const text = oneLine(printed(row, field));
      return values.size === 0 ? text : (values.get(field)?.get(foldName(text)) ?? text);
    },
    number(row, field) {
      const column = fields.get(field);
      if (!column) return { problem: 'blank', printed: '' };
      const held = grid.number?.(row, column.index);
      if (held !== undefined) return typedNumber(held, grid.text(row, column.index));
      const cell = grid.cell(row, column.index);
      if (cell.kind === 'number' && typeof cell.value === 'number' && !cell.percent) {
        return typedNumber(cell.value, cell.text);
      }
      if (cell.kind === 'error') return { problem: 'not-a-number', printed: cell.text };
      return numberReader(field)(printed(row, field));
    },
    date(row, field) {
      const column = fields.get(field);
      if (!column) return { problem: 'blank', printed: '' };
      const cell = grid.cell(row, column.index);
      if (cell.date) return typedDate(cell.date, cell.text);
      return dateIn(printed(row, field));
    },
    isUsual(row, field) {
      const reading = this.number(row, field);
      return !('problem' in reading) && usualWords(field) === reading.words;
    },
    isRepeat: (row, field) => table.isRepeat(row, fields.get(field)?.index ?? 0),
    isText(row, field) {
      const column = fields.get(field)?.index ?? 0;
      if (grid.number?.(row, column) !== undefined) return false;
      return grid.cell(row, column).kind === 'text' && holdsNumbers(column);
    },
    source: sourceOf,
    report(row, field, told) {
      const column = fields.get(field);
      const source: SourceRef = column
        ? placeIn(table, row, column.index)
        : placeIn(table, row, table.columns[0]?.index ?? 0);
      log.add(column?.header ?? field, told, source);
    },
  };
}

/** Most cells hold no blanks but single ones, and are not written anew. */
function oneLine(text: string): string {
  return text !== '' && /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function typedNumber(value: number, printed: string): NumberReading {
  return { value, interval: { low: value, high: value }, printed, notes: [] };
}

function typedDate(date: CalendarDate, printed: string): DateReading {
  return { start: date, end: null, printed, notes: [] };
}

function* texts(table: Table, column: number): Generator<string> {
  for (const row of table.rows) yield table.text(row, column);
}

/** The place of a row's record; rows of a sheet share one object with the columns of the fields. */
function sourcesOf(table: Table, context: CellsContext): (row: number) => RecordSource {
  const { grid } = table;
  const columns = [
    ...context.fields,
    ...(context.others ?? []).map((column) => [column.header, column] as const),
  ];
  // A field that is read from another's column has its place there.
  for (const [field, from] of [
    ['start', 'placeAndDate'],
    ['partners', 'lead'],
  ] as const) {
    const column = context.fields.get(from);
    if (column && !context.fields.has(field)) columns.push([field, column]);
  }
  const first = table.columns[0]?.index ?? 0;
  const last = table.columns.at(-1)?.index ?? 0;
  const row0 = table.rows[0] ?? table.headerRow;
  const isSheet =
    grid.place(row0, last).column === last + 1 && grid.place(row0, first).row !== undefined;
  const shared: Record<string, CellPlace> = {};
  for (const [field, { index }] of columns) shared[field] = { column: index + 1 };
  const { file, sheet } = grid.source;
  return (row) => {
    const place = grid.place(row, first);
    // As in every row of a workbook; the general way below takes ten times as long.
    if (isSheet && place.line === undefined && place.page === undefined) {
      const number = place.row ?? row + 1;
      return sheet === undefined
        ? { ...grid.source, row: number, cells: shared }
        : { file, sheet, row: number, cells: shared };
    }
    const { column: _, endColumn: __, ...rest } = place;
    if (isSheet) return { ...grid.source, ...rest, cells: shared };
    const cells: Record<string, CellPlace> = {};
    for (const [field, { index }] of columns) cells[field] = grid.place(row, index);
    return { ...grid.source, ...rest, cells };
  };
}
