import type { CalendarDate } from '@partnership-impact/core';
import type { DateNote, DateReading } from '../values/date.js';
import { saysCancelled } from '../values/words.js';
import type { Cells } from './cells.js';
import { shown } from './counts.js';

/** The days that a cell names. */
export interface Days {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** The cell as printed, where the reading differs from it. */
  readonly printed: string | null;
}

const problems: Readonly<Record<string, string>> = {
  'no-such-day': 'is no day of the calendar',
  'order-unknown': 'may have the day or the month first',
  'no-year': 'names no year',
  'not-a-date': 'is no date',
};

const withoutDay: readonly DateNote[] = ['month-only', 'year-only', 'part-of-year'];

/** Reads a date or a range. What cannot be read is an issue at its cell; blanks are not given. */
export function readDays(cells: Cells, row: number, field: string): Days {
  return daysOf(cells.date(row, field), cells, row, field);
}

/** Turns a reading into days, and tells what was wrong with it. */
export function daysOf(reading: DateReading, cells: Cells, row: number, field: string): Days {
  const { printed } = reading;
  if ('problem' in reading) {
    if (reading.problem === 'blank') return { start: null, end: null, printed: null };
    const problem = problems[reading.problem];
    if (problem && !saysCancelled(printed)) {
      const message = `"${shown(printed)}" under "${cells.header(field)}" ${problem}; it was left empty.`;
      cells.report(row, field, 'warning', reading.problem, message);
    }
    return { start: null, end: null, printed };
  }
  const { start, end, notes } = reading;
  const tell = (code: string, what: string) => {
    const days = end === null ? start : `${start} to ${end}`;
    const message = `"${shown(printed)}" under "${cells.header(field)}" ${what}; it was read as ${days}.`;
    cells.report(row, field, 'note', code, message);
  };
  if (withoutDay.some((note) => notes.includes(note))) tell('date-without-day', 'names no day');
  if (notes.includes('several')) tell('several-days', 'names several days');
  if (notes.includes('year-added')) tell('date-without-year', 'names no year');
  return { start, end, printed: printed.trim() === start ? null : printed.trim() };
}
