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

const withoutDay: readonly DateNote[] = ['month-only', 'year-only', 'part-of-year'];

/** Reads a date or a range. What cannot be read is an issue at its cell; blanks are not given. */
export function readDays(cells: Cells, row: number, field: string): Days {
  return daysOf(cells.date(row, field), cells, row, field);
}

/** Turns a reading into days, and tells what was wrong with it. */
export function daysOf(reading: DateReading, cells: Cells, row: number, field: string): Days {
  const { printed } = reading;
  if ('problem' in reading) {
    const { problem } = reading;
    if (problem === 'blank') return { start: null, end: null, printed: null };
    if (problem !== 'not-given' && !saysCancelled(printed)) {
      const told = { printed: shown(printed), header: cells.header(field) };
      cells.report(row, field, { severity: 'warning', code: problem, told });
    }
    return { start: null, end: null, printed };
  }
  const { start, end, notes } = reading;
  const tell = (code: 'date-without-day' | 'several-days' | 'date-without-year') => {
    const told = { printed: shown(printed), header: cells.header(field), start, end };
    cells.report(row, field, { severity: 'note', code, told });
  };
  if (withoutDay.some((note) => notes.includes(note))) tell('date-without-day');
  if (notes.includes('several')) tell('several-days');
  if (notes.includes('year-added')) tell('date-without-year');
  return { start, end, printed: printed.trim() === start ? null : printed.trim() };
}
