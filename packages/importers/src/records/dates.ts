import type { CalendarDate } from '@partnership-impact/core';
import type { DateReading } from '../values/date.js';
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
  'not-a-date': 'is no date',
};

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
    if (problem) {
      const message = `"${shown(printed)}" under "${cells.header(field)}" ${problem}; it was left empty.`;
      cells.report(row, field, 'warning', reading.problem, message);
    }
    return { start: null, end: null, printed };
  }
  const { start, end, notes } = reading;
  if (notes.includes('month-only') || notes.includes('year-only')) {
    const message = `"${shown(printed)}" under "${cells.header(field)}" names no day; it was read as ${start} to ${end}.`;
    cells.report(row, field, 'note', 'date-without-day', message);
  }
  return { start, end, printed: printed.trim() === start ? null : printed.trim() };
}
