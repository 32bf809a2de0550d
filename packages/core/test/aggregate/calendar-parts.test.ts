import { describe, expect, it } from 'vitest';
import { isoWeek, projectMonthOf, projectMonths } from '../../src/index.js';

describe('isoWeek', () => {
  it.each([
    ['2019-12-30', '2020-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2016-01-01', '2015-W53'],
    ['1969-12-29', '1970-W01'],
  ])('%s is in %s', (date, week) => {
    expect(isoWeek(date)).toBe(week);
  });
});

describe('projectMonthOf', () => {
  it.each([
    ['2018-10-01', '2018-10-01', 'M1'],
    ['2019-03-16', '2018-10-01', 'M6'],
    ['2018-09-30', '2018-10-01', 'M0'],
    ['2018-11-14', '2018-10-15', 'M1'],
    ['2018-11-15', '2018-10-15', 'M2'],
    ['2020-02-29', '2020-01-31', 'M2'],
    ['2020-02-28', '2020-01-31', 'M1'],
  ])('%s of a project from %s is %s', (date, start, month) => {
    expect(projectMonthOf(date, start)).toBe(month);
    const number = Number(month.slice(1));
    const period = projectMonths(start, number, number);
    expect(period.start <= date && date < period.end).toBe(true);
  });
});
