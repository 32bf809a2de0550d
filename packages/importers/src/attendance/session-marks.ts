import type { Attendance } from '@partnership-impact/core';
import { namedYear } from '../records/named-year.js';
import type { RecordInput } from '../records/record-list.js';
import { cameBy, sessionColumns } from '../table/session-columns.js';
import { placeIn } from '../table/table.js';
import { readDate } from '../values/date.js';
import { orderOf } from '../values/date-order.js';

/** What a row of a sign-in sheet says of one session. */
export interface SessionMark extends Pick<Attendance, 'presence' | 'source'> {
  /** The words above the marks, where they are no date. */
  readonly event: string | null;
  readonly date: Attendance['date'];
}

/**
 * Reads who came to which session where a sheet has a column for each: below a date, or "Session 2".
 * Blank cells give nothing.
 *
 * @returns for each row its marks; `undefined` where the table has no such columns.
 */
export function sessionMarks({
  table,
  options,
}: Pick<RecordInput, 'table' | 'options'>): ((row: number) => readonly SessionMark[]) | undefined {
  const columns = sessionColumns(table);
  if (columns.length === 0) return undefined;
  const order = options.dateOrder ?? orderOf(columns.map(({ lowest }) => lowest)).order;
  const year = namedYear(table, options);
  const sessions = columns.map(({ header, lowest, index }) => {
    const reading = readDate(lowest, { order: order ?? 'day-first', ...(year && { year }) });
    const date = 'problem' in reading ? null : reading.start;
    return { index, date, event: date === null ? header : null };
  });
  return (row) =>
    sessions.flatMap(({ index, date, event }) => {
      const came = cameBy(table.text(row, index));
      if (came === undefined) return [];
      const presence = came ? 'present' : 'absent';
      return [{ event, date, presence, source: placeIn(table, row, index) }];
    });
}
