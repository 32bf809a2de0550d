import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import { type SeriesOptions, seriesOf } from './series.js';

/**
 * The first day at whose end a cumulative measure had reached a value.
 *
 * @returns `undefined` where it did not. Events without a date cannot bring it there.
 * @example
 * firstReached(dataset, 150, { measure: 'attendances', where: { scope: { type: 'Igniting' } } });
 * // => '2019-05-28'
 */
export function firstReached(
  dataset: Dataset,
  value: number,
  options: Omit<SeriesOptions, 'grain' | 'window'>,
): CalendarDate | undefined {
  const { points } = seriesOf(dataset, { ...options, grain: 'day', window: 1 });
  return points.find(({ cumulative }) => (cumulative.value ?? 0) >= value)?.step;
}
