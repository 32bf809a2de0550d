import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/values/date.js';
import { orderOf } from '../../src/values/date-order.js';

describe('readDate', () => {
  it.each([
    ['2021-05-03', '2021-05-03', null, []],
    ['2022-12-26T19:30:00+08:00', '2022-12-26', null, ['time']],
    ['2022-12-20T18:00:00Z', '2022-12-20', null, ['time']],
    ['2022-12-20T18:00:00.000Z', '2022-12-20', null, ['time']],
    ['2021-05-03 09:30', '2021-05-03', null, ['time']],
    ['2021/05/03', '2021-05-03', null, []],
    ['20210503', '2021-05-03', null, []],
    ['43588', '2019-05-03', null, ['serial']],
    ['43588.5', '2019-05-03', null, ['serial']],
    ['18.12.2020', '2020-12-18', null, []],
    ['3.05.2019', '2019-05-03', null, []],
    ['17.06.2022', '2022-06-17', null, []],
    ['18.12.20', '2020-12-18', null, ['two-digit-year']],
    ['18/12/2020', '2020-12-18', null, []],
    ['12/18/2020', '2020-12-18', null, []],
    ['18/12/2020 14:30', '2020-12-18', null, ['time']],
    ['5/5/2020', '2020-05-05', null, []],
    ['2021.05.03.', '2021-05-03', null, []],
    ['2021. május 3.', '2021-05-03', null, []],
    ['3. května 2021', '2021-05-03', null, []],
    ['2021-W01', '2021-01-04', '2021-01-10', ['part-of-year']],
    ['KW 53/2020', '2020-12-28', '2021-01-03', ['part-of-year']],
    ['Week of 3 May 2021', '2021-05-03', '2021-05-09', ['part-of-year']],
    ['Q3 2022', '2022-07-01', '2022-09-30', ['part-of-year']],
    ['2022-Q1', '2022-01-01', '2022-03-31', ['part-of-year']],
    ['3rd quarter of 2022', '2022-07-01', '2022-09-30', ['part-of-year']],
    ['2.º trimestre 2022', '2022-04-01', '2022-06-30', ['part-of-year']],
    ['IV kwartał 2021', '2021-10-01', '2021-12-31', ['part-of-year']],
    ['H2 2021', '2021-07-01', '2021-12-31', ['part-of-year']],
    ['Early May 2021', '2021-05-01', '2021-05-31', ['month-only']],
    ['3, 4 and 10 May 2021', '2021-05-03', '2021-05-10', ['several']],
    ['3 and 4 May, 10 June 2021', '2021-05-03', '2021-06-10', ['several']],
    ['18/05/2021; 20/05/2021', '2021-05-18', '2021-05-20', ['several']],
    ['18.05.2021\n20.05.2021', '2021-05-18', '2021-05-20', ['several']],
    ['13/05/2021 ore 15.00', '2021-05-13', null, ['time']],
    ['13.05.2021 godz. 9:30', '2021-05-13', null, ['time']],
    ['del 3 al 5 de mayo de 2021', '2021-05-03', '2021-05-05', ['range']],
    ['3 May 2021 (online)', '2021-05-03', null, ['words']],
    ['4 August, 2022', '2022-08-04', null, []],
    ['4th of August 2022', '2022-08-04', null, []],
    ['August 4, 2022', '2022-08-04', null, []],
    ['Thursday, 4 August 2022', '2022-08-04', null, []],
    ['4-Aug-22', '2022-08-04', null, ['two-digit-year']],
    ['4 de março de 2022', '2022-03-04', null, []],
    ['1º de maio de 2022', '2022-05-01', null, []],
    ['4 marzo 2022', '2022-03-04', null, []],
    ['4 września 2022 r.', '2022-09-04', null, []],
    ['4 Μαΐου 2022', '2022-05-04', null, []],
    ['4 de agosto del 2022', '2022-08-04', null, []],
    ['1er août 2022', '2022-08-01', null, []],
    ['4. März 2022', '2022-03-04', null, []],
    ['Mars  2013', '2013-03-01', '2013-03-31', ['month-only']],
    ['Decembre  2012', '2012-12-01', '2012-12-31', ['month-only']],
    ['May 2021', '2021-05-01', '2021-05-31', ['month-only']],
    ['05/2021', '2021-05-01', '2021-05-31', ['month-only']],
    ['2021-05', '2021-05-01', '2021-05-31', ['month-only']],
    ['2021', '2021-01-01', '2021-12-31', ['year-only']],
    ['2015-09-02 to 2015-09-05', '2015-09-02', '2015-09-05', ['range']],
    ['2015-09-02 - 2015-09-05', '2015-09-02', '2015-09-05', ['range']],
    ['3-5 May 2021', '2021-05-03', '2021-05-05', ['range']],
    ['3 - 5 maggio 2021', '2021-05-03', '2021-05-05', ['range']],
    ['3 and 4 May 2021', '2021-05-03', '2021-05-04', ['range']],
    ['May 3-5, 2021', '2021-05-03', '2021-05-05', ['range']],
    ['30 April – 2 May 2021', '2021-04-30', '2021-05-02', ['range']],
    ['28.04.-02.05.2021', '2021-04-28', '2021-05-02', ['range']],
    ['28.04 - 02.05.2021', '2021-04-28', '2021-05-02', ['range']],
    ['28/04 - 02/05/2021', '2021-04-28', '2021-05-02', ['range']],
    ['16-18.05.2022', '2022-05-16', '2022-05-18', ['range']],
    ['from 3 to 5 May 2021', '2021-05-03', '2021-05-05', ['range']],
    ['dal 3 al 5 maggio 2021', '2021-05-03', '2021-05-05', ['range']],
    ['18/12/2020 - 19/12/2020', '2020-12-18', '2020-12-19', ['range']],
    ['May - June 2021', '2021-05-01', '2021-06-30', ['range', 'month-only']],
    ['2018-2019', '2018-01-01', '2019-12-31', ['range', 'year-only']],
    ['2018-19', '2018-01-01', '2019-12-31', ['range', 'year-only']],
  ])('reads "%s"', (printed, start, end, notes) => {
    expect(readDate(printed)).toEqual({ start, end, notes, printed });
  });

  it.each([
    ['3/05/2019', 'day-first', '2019-05-03'],
    ['3/05/2019', 'month-first', '2019-03-05'],
    ['3/5/19', 'day-first', '2019-05-03'],
    ['03-05-2019', 'day-first', '2019-05-03'],
    ['03/05/2019 10:00', 'month-first', '2019-03-05'],
  ] as const)('reads "%s" %s', (printed, order, start) => {
    expect(readDate(printed, { order })).toMatchObject({ start });
  });

  it.each([
    ['', 'blank'],
    ['-', 'not-given'],
    ['tbc', 'not-given'],
    ['3/05/2019', 'order-unknown'],
    ['2021-02-30', 'no-such-day'],
    ['31.04.2021', 'no-such-day'],
    ['45/45/2021', 'no-such-day'],
    ['Lisbon', 'not-a-date'],
    ['spring 2021', 'not-a-date'],
    ['M6', 'not-a-date'],
    ['12', 'not-a-date'],
    ['27-22-20', 'no-such-day'],
    ['weekly', 'not-a-date'],
    ['14-Jan', 'no-year'],
    ['3.5.', 'no-year'],
    ['Room 3', 'not-a-date'],
    ['3 May 2021 (moved to 5 June 2021)', 'not-a-date'],
    ['3 May 2021, 31 June 2021', 'no-such-day'],
  ])('gives a problem for "%s"', (printed, problem) => {
    expect(readDate(printed)).toMatchObject({ problem, printed });
  });

  it.each([
    ['14-Jan', '2021-01-14', null],
    ['3.5.', '2021-05-03', null],
    ['14-16 January', '2021-01-14', '2021-01-16'],
    ['30 April - 2 May', '2021-04-30', '2021-05-02'],
  ])('reads "%s" in the year given', (printed, start, end) => {
    const reading = readDate(printed, { year: 2021 });
    expect(reading).toMatchObject({ start, end });
    expect(reading).toHaveProperty('notes', expect.arrayContaining(['year-added']));
  });
});

describe('orderOf', () => {
  it.each([
    { it: 'proves the day', texts: ['3/05/2019', '18/12/2020'], order: 'day-first' },
    { it: 'proves the month', texts: ['3/05/2019', '12/18/2020'], order: 'month-first' },
    { it: 'proves nothing', texts: ['3/05/2019', '4/06/2019'], order: undefined },
    { it: 'proves both', texts: ['18/12/2020', '12/18/2020'], order: undefined },
    { it: 'leaves points aside', texts: ['3/05/2019', '18.12.2020'], order: undefined },
  ])('$it', ({ texts, order }) => {
    expect(orderOf(texts).order).toBe(order);
  });
});
