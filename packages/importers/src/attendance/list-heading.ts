import { type CalendarDate, foldName } from '@partnership-impact/core';
import type { Grid } from '../grid/grid.js';
import { readDate } from '../values/date.js';
import type { DateOrder } from '../values/date-order.js';

/** What stands above a list of people: the event and its day. */
export interface ListHeading {
  readonly event: string | null;
  readonly date: CalendarDate | null;
}

const eventKeys = new Set(
  [
    'meeting title',
    'topic',
    'title',
    'webinar topic',
    'webinar title',
    'event',
    'event name',
    'event title',
    'meeting name',
    'meeting topic',
    'evento',
    'tema',
    'titolo',
    'temat',
    'szkolenie',
    'objet',
    'thema',
    'θέμα',
    'wydarzenie',
    'εκδήλωση',
    'veranstaltung',
    'événement',
    'título da reunião',
    'titolo della riunione',
    'tytuł spotkania',
    'título de la reunión',
    'titre de la réunion',
    'besprechungstitel',
    'τίτλος σύσκεψης',
  ].map(foldName),
);
const dateKeys = new Set(
  [
    'start time',
    'meeting start time',
    'actual start time',
    'date',
    'start date',
    'event date',
    'started',
    'start',
    'data',
    'fecha',
    'datum',
    'ημερομηνία',
    'hora de início',
    'ora di inizio',
    'godzina rozpoczęcia',
    'hora de inicio',
    'heure de début',
    'startzeit',
    'ώρα έναρξης',
  ].map(foldName),
);

/**
 * Reads what an export says above its list of people, as `key, value` rows or as a small table.
 *
 * @param before the row of the list's header.
 */
export function headingAbove(grid: Grid, before: number, order?: DateOrder): ListHeading {
  let event: string | null = null;
  let date: CalendarDate | null = null;
  for (let row = 0; row < Math.min(before, 60); row++) {
    for (let column = 0; column < grid.width(row); column++) {
      // "Topic: Soil" may stand in one cell.
      const [label = '', ...words] = grid.text(row, column).split(':');
      const key = foldName(label);
      const isEvent = eventKeys.has(key);
      if (!isEvent && !dateKeys.has(key)) continue;
      const value = words.join(':').trim() || valueBeside(grid, row, column, before);
      if (isEvent && value !== '') event ??= value;
      if (isEvent || value === '') continue;
      const own: DateOrder | undefined = /\d ?[ap]\.?m\b/i.test(value) ? 'month-first' : order;
      const reading = readDate(value.replace(/, ?(?=\d{1,2}:)/, ' '), {
        order: own ?? 'day-first',
      });
      if (!('problem' in reading)) date ??= reading.start;
    }
  }
  return { event, date };
}

/** To the right where the row is a pair; below where it is the header of a small table. */
function valueBeside(grid: Grid, row: number, column: number, before: number): string {
  const filled = [];
  for (let at = 0; at < grid.width(row); at++) if (grid.text(row, at).trim()) filled.push(at);
  const beside = filled.length <= 2 && column === filled[0] ? grid.text(row, column + 1) : '';
  if (beside.trim() || filled.length <= 1) return beside.trim();
  return row + 1 < before ? grid.text(row + 1, column).trim() : '';
}
