import { addDays, dayNumber, fromDayNumber } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { dayOf, dayText, monthOf, monthStart, monthText } from '../src/time.js';

describe('dayOf', () => {
  it('agrees with the calendar of the model on every day of 400 years', () => {
    for (let day = dayNumber('1800-01-01'); day < dayNumber('2200-01-01'); day += 1) {
      const date = fromDayNumber(day);
      if (
        dayOf(date) !== day ||
        monthOf(day) !== Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
      ) {
        throw new Error(`${date}: ${dayOf(date)} ${monthOf(day)}`);
      }
    }
  });

  it.each([
    null,
    undefined,
    '',
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-1-1',
    '2021/01/01',
    'yesterday!',
  ])('knows no day %s', (text) => expect(dayOf(text)).toBe(null));

  it('writes days and months', () => {
    const day = dayNumber('2019-03-16');
    expect([dayText(day), monthText(monthOf(day))]).toEqual(['16 Mar 2019', 'Mar 2019']);
    expect(fromDayNumber(monthStart(monthOf(day) + 1))).toBe(addDays('2019-03-31', 1));
  });
});
