import { addDays, type CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import { monthsBetween } from './pace.js';
import { type SeriesOptions, seriesOf } from './series.js';
import { studentT } from './student-t.js';

/** What a measure comes to if it goes on as before. Not a figure: none of it has happened yet. */
export interface Projection {
  readonly kind: 'projection';
  /** By the due date, in the measure's unit. */
  readonly value: number;
  /** Holds the outcome with 95 % probability if months vary as before; never below what is achieved. */
  readonly interval: { readonly low: number; readonly high: number };
  readonly achieved: number;
  /** The mean of the months behind it. */
  readonly perMonth: number;
  readonly monthsObserved: number;
  readonly monthsAhead: number;
}

/**
 * Projects a measure that adds up along a straight line: what is achieved, and the mean month for
 * each month left.
 *
 * The interval is the prediction interval for the sum of the months ahead, with Student's t. It
 * takes months to be alike and independent, which a closing project is not.
 *
 * @returns `undefined` with fewer than three months behind the day, the months without events included.
 * @example
 * projectionOf(dataset, { measure: 'attendances', asOf: '2021-05-31', by: '2021-12-31' });
 */
export function projectionOf(
  dataset: Dataset,
  options: Omit<SeriesOptions, 'grain' | 'window' | 'asOf'> & {
    readonly asOf: CalendarDate;
    readonly by: CalendarDate;
  },
): Projection | undefined {
  const { asOf, by, ...rest } = options;
  const { points } = seriesOf(dataset, { ...rest, asOf, window: 1 });
  const first = points[0]?.period.start;
  const achieved = points.at(-1)?.cumulative.value;
  if (first === undefined || achieved === undefined) return undefined;
  const months = Math.floor(monthsBetween(first, addDays(asOf, 1)));
  if (months < 3) return undefined;
  const values = Array.from({ length: months }, (_, index) => points[index]?.figure.value ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / months;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (months - 1));
  const ahead = monthsBetween(asOf, by);
  const value = achieved + mean * ahead;
  const margin = studentT(months - 1) * deviation * Math.sqrt(ahead + ahead ** 2 / months);
  return {
    kind: 'projection',
    value,
    interval: { low: Math.max(achieved, value - margin), high: value + margin },
    achieved,
    perMonth: mean,
    monthsObserved: months,
    monthsAhead: ahead,
  };
}
