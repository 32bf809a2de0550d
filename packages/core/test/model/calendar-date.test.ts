import {
  addDays as addDaysOfDates,
  addMonths as addMonthsOfDates,
  format,
  getISOWeek,
  getISOWeekYear,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek } from '../../src/aggregate/calendar-parts.js';
import {
  addDays,
  addMonths,
  dayNumber,
  fromDayNumber,
  isCalendarDate,
} from '../../src/model/calendar-date.js';
import { isWithin, lastDay, projectMonths, year } from '../../src/model/period.js';

/** Days from 1900 to 2100 as text. */
const days = fc
  .integer({ min: dayNumber('1900-01-01'), max: dayNumber('2100-12-31') })
  .map(fromDayNumber);

/** The same day as the other library holds it: noon, so that no change of clocks moves it. */
function dateOf(day: string): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);
}

const textOf = (date: Date) => format(date, 'yyyy-MM-dd');

describe('the calendar', () => {
  it('agrees with date-fns', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, count) => {
        const date = dateOf(day);
        expect(addDays(day, count)).toBe(textOf(addDaysOfDates(date, count)));
        expect(addMonths(day, count)).toBe(textOf(addMonthsOfDates(date, count)));
        const week = String(getISOWeek(date)).padStart(2, '0');
        expect(isoWeek(day)).toBe(`${getISOWeekYear(date)}-W${week}`);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it.each([
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2021-13-01', false],
    ['2021-00-10', false],
    ['21-01-10', false],
    ['2021-1-1', false],
    ['2021-01-01T00:00', false],
  ])('knows whether %s is a day: %s', (text, known) => {
    expect(isCalendarDate(text)).toBe(known);
  });

  it('refuses what is no day, by its words', () => {
    expect(() => dayNumber('2021-02-30')).toThrow('"2021-02-30" is no day of the calendar');
  });
});

describe('periods', () => {
  it('hold their first day and end before the day after their last', () => {
    expect([isWithin('2025-01-01', year(2025)), isWithin('2026-01-01', year(2025))]).toEqual([
      true,
      false,
    ]);
    expect(lastDay(year(2024))).toBe('2024-12-31');
  });

  it('map months of a project to days', () => {
    expect(projectMonths('2018-10-15', 6, 40)).toEqual({ start: '2019-03-15', end: '2022-02-15' });
  });
});
