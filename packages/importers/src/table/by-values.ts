import { foldName } from '@partnership-impact/core';
import { kindsOfEvents } from '../records/measure-words.js';
import { readNumber } from '../values/number.js';
import type { Candidate } from './candidates.js';
import type { ColumnValues } from './column-values.js';
import { settleGroups } from './groups-of-people.js';
import type { TableColumn } from './header-texts.js';
import { matchHeader } from './match-header.js';
import { settleMonthAndYear } from './month-and-year-columns.js';
import { countsPeople, settleParts } from './people-in-parts.js';
import type { Table } from './table.js';
import { totalIn } from './totals-words.js';

/** The state of an assignment while headers and cells are weighed. */
export interface Workings {
  readonly fields: Map<string, Candidate>;
  readonly taken: Map<number, Candidate>;
  readonly kept: ReadonlyMap<number, string>;
  readonly take: (candidate: Candidate) => void;
  readonly valuesOf: (column: number) => ColumnValues;
}

/** Settles from the cells of a register what its headers leave open. */
export function fieldsByValues(
  table: Table,
  workings: Workings,
  effort: 'headers' | 'headers and cells',
): void {
  settleMonthAndYear(table, workings);
  settleCounter(workings);
  settleCode(table, workings);
  settleActivity(table, workings);
  settleSum(table, workings);
  settleParts(table, workings);
  settleGroups(table, workings);
  const { fields, taken, kept, take, valuesOf } = workings;
  const free = () => table.columns.filter(({ index }) => !taken.has(index) && !kept.has(index));
  const fits = (field: string, why: string, is: (values: ColumnValues) => boolean) => {
    if (fields.has(field)) return;
    const column = free().find(
      ({ index, header }) =>
        valuesOf(index).filled > 0 && isOpen(header, field) && is(valuesOf(index)),
    );
    if (column) take({ field, column, strength: 1, why });
  };
  fits('start', 'its cells are dates', (values) => values.dates >= 0.8 && values.numbers < 0.5);
  const isBare = table.columns.every(({ header }) => header === '');
  if (isBare && fields.has('start')) {
    fits(
      'headcount',
      'its cells are whole numbers',
      (values) => values.digits >= 0.8 && !values.isCounter,
    );
    fits(
      'title',
      'its cells are words, each its own',
      (values) => values.digits < 0.1 && values.distinct >= values.filled * 0.8,
    );
  }
  if (effort === 'headers') return;
  if (!fields.has('place') && !fields.has('placeAndDate')) {
    fits(
      'country',
      'its cells are countries',
      (values) => values.countries >= 0.8 && values.answers < 0.8,
    );
  }
  fits('mode', 'its cells are ways to attend', (values) => values.modes >= 0.9);
  fits('level', 'its cells are levels', (values) => values.levels >= 0.9);
}

/** `Nr.` counts people where its numbers do not count the rows. */
function settleCounter({ fields, taken, take, valuesOf }: Workings): void {
  const counter = fields.get('counter');
  if (!counter) return;
  const { header, index } = counter.column;
  fields.delete('counter');
  taken.delete(index);
  if (fields.has('headcount') || valuesOf(index).isCounter) return;
  const why = `"${header}" holds numbers that do not count the rows`;
  take({ ...counter, strength: 1.5, field: 'headcount', why });
}

/** `Nr.` over codes such as `V1`, each its own, gives the id by which attendance lists name the event. */
function settleCode({ columns, rows, text }: Table, { fields, taken, kept, take }: Workings): void {
  if (fields.has('id')) return;
  const column = columns.find(
    ({ header, index }) =>
      !taken.has(index) &&
      !kept.has(index) &&
      matchHeader(header).some(({ meaning, strength }) => meaning === 'counter' && strength >= 2.5),
  );
  if (!column) return;
  const cells = rows.map((row) => text(row, column.index).trim()).filter((cell) => cell !== '');
  const isCode = cells.every((cell) => /^\p{L}{1,5}[-_. /]?\d+[\p{L}\d./_-]*$/u.test(cell));
  if (cells.length === 0 || !isCode || new Set(cells).size < cells.length) return;
  take({ field: 'id', column, strength: 1.5, why: 'its cells are codes, each its own' });
}

/**
 * `Activity` names the event where nothing else does and its cells are no codes; beside a title, the
 * kind of event where no column is called so and most of its cells are kinds of event.
 */
function settleActivity({ rows, text }: Table, { fields, take, valuesOf }: Workings): void {
  const activity = fields.get('activity');
  if (!activity || valuesOf(activity.column.index).codes >= 0.5) return;
  const settled = (field: string, why: string) => {
    fields.delete('activity');
    take({ ...activity, field, why });
  };
  const isKind = (row: number) => kindsOfEvents.test(foldName(text(row, activity.column.index)));
  if (!fields.has('title')) settled('title', 'no other column names the event');
  else if (!fields.has('type') && rows.filter(isKind).length > rows.length / 2)
    settled('type', 'its cells are kinds of event');
}

/**
 * "Teachers | Students | Others | Total": where the last is the sum of the others in each row, it counts
 * the people, and none of the others does.
 */
function settleSum(table: Table, { fields, taken, kept, take }: Workings): void {
  const headcount = fields.get('headcount');
  if (headcount?.strength === 4) return;
  const at = table.columns.findIndex(
    ({ index, header }) =>
      totalIn(header) !== undefined && !kept.has(index) && (taken.get(index)?.strength ?? 0) < 2,
  );
  const total = table.columns[at];
  if (!total || total === headcount?.column) return;
  const numberIn = (row: number, { index }: TableColumn) => {
    const reading = readNumber(table.text(row, index).trim());
    return 'problem' in reading ? null : reading.value;
  };
  const isNumeric = (column: TableColumn) =>
    table.rows.every(
      (row) => table.text(row, column.index).trim() === '' || numberIn(row, column) !== null,
    );
  const from = table.columns.findLastIndex((column, index) => index < at && !isNumeric(column)) + 1;
  const parts = table.columns.slice(from, at);
  const isSum = (row: number) =>
    numberIn(row, total) === parts.reduce((sum, part) => sum + (numberIn(row, part) ?? 0), 0);
  if (parts.length < 2 || table.rows.length < 3 || !table.rows.every(isSum)) return;
  const holdsPeople = parts.some((part) => part === headcount?.column || countsPeople(part.header));
  if (!holdsPeople) return;
  if (headcount) taken.delete(headcount.column.index);
  const why = 'in each row it is the sum of the columns before it';
  take({ field: 'headcount', column: total, strength: 2, why });
}

/** Dates of the paperwork are no dates of events, whatever their cells hold. */
function isOpen(header: string, field: string): boolean {
  if (field !== 'start') return true;
  if (matchHeader(header).some(({ meaning }) => meaning === 'timestamp')) return false;
  return !/\b(?:created|modified|updated?|submi|timestamp|registration|birth|deadline|report)/.test(
    foldName(header),
  );
}
