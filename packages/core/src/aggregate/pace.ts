import { addMonths, type CalendarDate } from '../model/calendar-date.js';

/** What a target still needs. */
export interface Pace {
  /** Target less achieved; 0 where the target is reached. In the measure's unit. */
  readonly remaining: number;
  /** Whole and part months from the day through the due date; 0 where that has passed. */
  readonly monthsLeft: number;
  /** Remaining for each month left; `undefined` where something remains and no month is left. */
  readonly perMonth: number | undefined;
}

/**
 * The pace that a target needs from a day on.
 *
 * @example
 * paceNeeded({ target: 150, achieved: 77, asOf: '2021-05-31', by: '2021-08-31' });
 * // => { remaining: 73, monthsLeft: 3, perMonth: 24.333333333333332 }
 */
export function paceNeeded(given: {
  readonly target: number;
  readonly achieved: number;
  readonly asOf: CalendarDate;
  /** The last day on which the target may be reached. */
  readonly by: CalendarDate;
}): Pace {
  const { target, achieved, asOf, by } = given;
  const remaining = Math.max(0, target - achieved);
  const monthsLeft = monthsBetween(asOf, by);
  if (remaining === 0) return { remaining, monthsLeft, perMonth: 0 };
  return { remaining, monthsLeft, perMonth: monthsLeft === 0 ? undefined : remaining / monthsLeft };
}

/** Months from one day to a later one, the last in part by its days; 0 for an earlier one. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  if (to <= from) return 0;
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  const start = Date.parse(addMonths(from, months));
  const end = Date.parse(addMonths(from, months + 1));
  return months + (Date.parse(to) - start) / (end - start);
}
