import { dayNumber, fromDayNumber } from '../../../src/model/calendar-date.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { SourceRef } from '../../../src/model/source-ref.js';
import { dateBreaksOrder } from '../../../src/reconcile/rules/date-breaks-order.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const on = (...days: readonly string[]) =>
  datasetOf({
    events: days.map((start, index) =>
      event({ row: index + 2, start, title: `Event ${index}`, type: 'Peer learning' }),
    ),
  });

/** Every week a day, from the first of January 2020. */
const inSteps = (count: number) =>
  Array.from({ length: count }, (_, at) => fromDayNumber(dayNumber('2020-01-01') + 7 * at));

/** Every week a day, but those of some rows four days before the row above. */
const withLate = (count: number, ...late: readonly number[]) =>
  inSteps(count).map((day, at) => (late.includes(at) ? fromDayNumber(dayNumber(day) - 11) : day));

const lateBy = (day: string) => [
  '2020-01-01',
  '2020-02-01',
  '2020-02-20',
  day,
  '2020-03-01',
  '2020-04-01',
  '2020-05-01',
];

const inBlocks = (size: number, ...days: readonly string[]) => {
  const dataset = on(...days);
  const events = dataset.events.map((one, at) => ({
    ...one,
    type: at < size ? 'Seminar' : 'Webinar',
  }));
  return { ...dataset, events };
};

const fromSources = (dataset: Dataset, sourceAt: (at: number) => SourceRef): Dataset => ({
  ...dataset,
  events: dataset.events.map((one, at) => ({ ...one, source: sourceAt(at) })),
});

describeRule(dateBreaksOrder, {
  passes: [
    {
      it: 'rows in order',
      dataset: on(
        '2020-01-06',
        '2020-01-14',
        '2020-02-26',
        '2020-02-26',
        '2020-09-03',
        '2020-10-16',
      ),
    },
    {
      it: 'rows that are not sorted by date',
      dataset: on(
        '2020-10-16',
        '2020-01-14',
        '2020-02-26',
        '2020-01-06',
        '2020-09-03',
        '2020-03-03',
      ),
    },
    { it: 'fewer than six rows', dataset: on('2020-01-06', '2021-02-26', '2020-03-03') },
  ],
  finds: [
    {
      it: 'a year that is one digit away from fitting',
      dataset: on(
        '2020-09-03',
        '2020-09-15',
        '2020-10-16',
        '2020-11-05',
        '2021-12-18',
        '2021-02-17',
        '2021-03-03',
      ),
      says: ['2021-12-18', '2020-11-05', '2021-02-17'],
    },
    {
      it: 'the row of two exchanged ones that is a digit away from fitting',
      dataset: on(
        '2020-01-03',
        '2020-01-12',
        '2020-06-21',
        '2020-02-05',
        '2020-06-25',
        '2021-02-17',
        '2021-03-03',
      ),
      says: ['2020-06-21', '2020-01-12', '2020-02-05'],
    },
    {
      it: 'a row in a block of four, of blocks that are all in order',
      dataset: {
        ...on(
          '2020-01-03',
          '2020-01-12',
          '2020-09-05',
          '2020-03-05',
          '2020-01-07',
          '2020-02-02',
          '2020-02-20',
          '2021-03-03',
        ),
        events: on(
          '2020-01-03',
          '2020-01-12',
          '2020-09-05',
          '2020-03-05',
          '2020-01-07',
          '2020-02-02',
          '2020-02-20',
          '2021-03-03',
        ).events.map((one, at) => ({ ...one, type: at < 4 ? 'Seminar' : 'Webinar' })),
      },
      says: ['2020-09-05'],
      severity: 'note',
    },
    {
      it: 'a row that was entered a few days late',
      dataset: on(
        '2020-09-03',
        '2020-09-15',
        '2020-09-11',
        '2020-10-16',
        '2020-11-05',
        '2021-02-17',
        '2021-03-03',
      ),
      says: ['2020-09-1'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'five rows, one of them out of order',
        dataset: on('2020-01-06', '2020-02-06', '2021-03-03', '2020-04-03', '2020-05-03'),
      },
      {
        it: 'two of twenty rows and one more',
        dataset: on(...inSteps(17), '2020-01-02', '2020-01-03', '2020-01-01'),
      },
      {
        it: 'rows in order of two files that overlap in time',
        dataset: fromSources(on(...inSteps(6), ...inSteps(6)), (at) => ({
          file: at < 6 ? 'a.csv' : 'b.csv',
          row: at + 2,
        })),
      },
      {
        it: 'rows in order of two sheets that overlap in time',
        dataset: fromSources(on(...inSteps(6), ...inSteps(6)), (at) => ({
          file: 'a.xlsx',
          sheet: at < 6 ? 'A' : 'B',
          row: at + 2,
        })),
      },
      {
        it: 'one row of another file, or of another sheet',
        dataset: fromSources(on(...inSteps(7), '2020-01-02', '2020-01-03'), (at) => ({
          file: at === 7 ? 'b.csv' : 'a.csv',
          row: at + 2,
          ...(at === 8 ? { sheet: 'B' } : {}),
        })),
      },
      {
        it: 'a last row that was read first',
        dataset: fromSources(on('2020-06-01', ...inSteps(7)), (at) => ({
          file: 'a.csv',
          row: at === 0 ? 20 : at + 2,
        })),
      },
      {
        it: 'a last line that was read first',
        dataset: fromSources(on('2020-06-01', ...inSteps(7)), (at) => ({
          file: 'a.md',
          line: at === 0 ? 20 : at + 2,
        })),
      },
      {
        it: 'rows in order that were read in another',
        dataset: fromSources(on(...inSteps(7).reverse()), (at) => ({
          file: 'a.csv',
          row: 20 - at,
        })),
      },
      {
        it: 'lines of a text in order that were read in another',
        dataset: fromSources(on(...inSteps(7).reverse()), (at) => ({
          file: 'a.md',
          line: 20 - at,
        })),
      },
      {
        it: 'two blocks by type of three rows, one of them out of order',
        dataset: inBlocks(
          3,
          '2020-01-03',
          '2020-05-12',
          '2020-02-05',
          '2020-01-07',
          '2020-02-02',
          '2020-03-02',
        ),
      },
    ],
    finds: [
      {
        it: 'the last of six rows',
        dataset: on(
          '2020-01-06',
          '2020-02-06',
          '2020-03-03',
          '2020-04-03',
          '2020-05-03',
          '2019-06-03',
        ),
        severity: 'note',
      },
      {
        it: 'the first of six rows',
        dataset: on(
          '2021-01-06',
          '2020-02-06',
          '2020-03-03',
          '2020-04-03',
          '2020-05-03',
          '2020-06-03',
        ),
        severity: 'note',
      },
      {
        it: 'two of twenty rows',
        dataset: on('2021-02-01', ...inSteps(18), '2019-02-01'),
        count: 2,
        severity: 'note',
      },
      {
        it: 'rows without a date among the others',
        dataset: {
          ...on(...inSteps(3), '2029-01-22', ...inSteps(7).slice(4)),
          events: [
            event({ row: 1 }),
            ...on(...inSteps(3), '2029-01-22', ...inSteps(7).slice(4)).events,
          ],
        },
        severity: 'warning',
      },
      {
        it: 'a row of one type in rows of mixed types',
        dataset: {
          ...on(...inSteps(4), '2020-12-05', ...inSteps(9).slice(5)),
          events: on(...inSteps(4), '2020-12-05', ...inSteps(9).slice(5)).events.map((one, at) => ({
            ...one,
            type: at % 2 === 0 ? 'Seminar' : 'Webinar',
          })),
        },
        severity: 'warning',
      },
      {
        it: 'a row in the one of two blocks that is in order',
        dataset: inBlocks(
          6,
          '2020-03-03',
          '2020-02-03',
          '2020-05-03',
          '2020-01-03',
          '2020-09-03',
          '2020-04-03',
          ...inSteps(3),
          '2029-01-22',
          ...inSteps(7).slice(4),
        ),
        severity: 'warning',
      },
      {
        it: 'a row three weeks from its place',
        dataset: on(...lateBy('2020-03-22')),
        severity: 'note',
      },
      {
        it: 'a row three weeks and a day from its place',
        dataset: on(...lateBy('2020-03-23')),
        severity: 'warning',
      },
      {
        it: 'four rows entered a little late in forty',
        dataset: on(...withLate(40, 5, 15, 25, 35)),
        severity: 'note',
      },
      {
        it: 'three rows entered a little late in forty',
        dataset: on(...withLate(40, 5, 15, 25)),
        count: 3,
        severity: 'note',
      },
      {
        it: 'a row that a digit would bring into its place, before one that none would',
        dataset: on(
          '2020-01-03',
          '2020-02-12',
          '2020-05-28',
          '2020-04-17',
          '2020-06-25',
          '2021-02-17',
          '2021-03-03',
        ),
        severity: 'warning',
      },
      {
        it: 'two neighbours of which both are a digit away',
        dataset: on(
          '2020-01-03',
          '2020-01-12',
          '2020-03-11',
          '2020-02-11',
          '2020-06-25',
          '2021-02-17',
          '2021-03-03',
        ),
        severity: 'warning',
      },
      {
        it: 'a row on the day of the row before it, once mended',
        dataset: on(
          '2020-01-03',
          '2020-02-12',
          '2020-02-28',
          '2029-02-28',
          '2020-02-28',
          '2021-02-17',
          '2021-03-03',
        ),
        severity: 'warning',
      },
      {
        it: 'a row without a title as the register printed it',
        dataset: {
          ...on(...inSteps(3), '2029-01-22', ...inSteps(7).slice(4)),
          events: on(...inSteps(3), '2029-01-22', ...inSteps(7).slice(4)).events.map((one) => ({
            ...one,
            title: null,
            printed: { start: String(one.start).split('-').reverse().join('/') },
          })),
        },
        severity: 'warning',
      },
    ],
  },
});
