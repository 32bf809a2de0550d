import type { Level, Mode } from '@partnership-impact/core';
import { type DateReading, readDate } from '../values/date.js';
import { monthIn } from '../values/month-and-year.js';
import { modeOf } from '../values/words.js';
import type { Cells } from './cells.js';
import { readCountry } from './country-cell.js';
import { type Days, daysOf, readDays } from './dates.js';
import { countryInPlace, cutPlaceAndDate } from './place-country.js';

/** When an event was, and the place where one cell gives both. */
export interface EventDays extends Pick<Days, 'start' | 'end' | 'printed'> {
  readonly printedEnd: string | null;
  readonly place: string | null;
}

/** Reads first and last day, from columns of their own or from a cell with the place. */
export function readEventDays(
  cells: Cells,
  row: number,
  order: 'day-first' | 'month-first' | undefined,
): EventDays {
  if (cells.has('placeAndDate') && !cells.has('start')) {
    const cell = cells.printed(row, 'placeAndDate');
    const { place, date } = cutPlaceAndDate(cell, order ? { order } : {});
    const days = date
      ? daysOf(date, cells, row, 'placeAndDate')
      : { start: null, end: null, printed: cell };
    return { ...days, printedEnd: null, place: place || null };
  }
  const first = daysOf(firstDay(cells, row), cells, row, 'start');
  const last = cells.has('end') ? readDays(cells, row, 'end') : null;
  const lastDay = last?.end ?? last?.start ?? null;
  const end = lastDay ?? first.end;
  return {
    start: first.start,
    end: end === first.start ? null : end,
    printed: first.printed,
    printedEnd: last?.printed ?? null,
    place: null,
  };
}

/** The date in the column of dates, with the year of a column of its own. */
function firstDay(cells: Cells, row: number): DateReading {
  const year = Number(/\d{4}/.exec(cells.text(row, 'year'))?.[0]);
  const reading = cells.date(row, 'start');
  if (!year) return reading;
  const printed = cells.printed(row, 'start');
  if ('problem' in reading && reading.problem === 'no-year') return readDate(printed, { year });
  if (!('problem' in reading) && !reading.notes.includes('year-added')) return reading;
  if (printed === '') return readDate(String(year));
  return monthIn(printed, year, cells.header('start')) ?? readDate(printed, { year });
}

/** Where an event was, as far as its row says. */
export interface Where {
  readonly country: string | null;
  readonly level: Level | null;
  readonly mode: Mode | null;
  readonly printed: string | null;
}

/** Reads the country, else finds it in the place or in what the sheet says of all rows. */
export function readWhere(
  cells: Cells,
  row: number,
  fallback: {
    readonly place: string | null;
    readonly country: string | null;
    /** Whether the codes behind places are those of countries. */
    readonly areCountries: boolean;
  },
): Where {
  const cell = cells.text(row, 'country') || fallback.country || '';
  if (cell !== '') {
    const { country, level, mode } = readCountry(cell);
    const printed = country === cell ? null : cells.printed(row, 'country') || cell;
    return { country, level, mode, printed };
  }
  const { place } = fallback;
  const country = place === null ? undefined : countryInPlace(place, fallback.areCountries);
  const mode = place === null ? undefined : modeOf(place);
  return {
    country: country ?? null,
    level: country ? 'national' : null,
    mode: mode ?? null,
    printed: null,
  };
}
