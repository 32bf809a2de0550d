import { dateOutsideProject } from '../../../src/reconcile/rules/date-outside-project.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const project = {
  name: 'P',
  period: { start: '2019-03-01', end: '2021-06-01' },
  reportingPeriod: null,
  workPackages: [],
};
const on = (...days: readonly string[]) =>
  datasetOf({
    project,
    events: days.map((start, index) => event({ row: index + 2, start, title: 'Meeting' })),
  });

describeRule(dateOutsideProject, {
  passes: [
    { it: 'the first and the last day of the project', dataset: on('2019-03-01', '2021-05-31') },
    {
      it: 'an event without a date',
      dataset: datasetOf({
        project,
        events: [event()],
      }),
    },
    {
      it: 'an event that ends on the last day',
      dataset: datasetOf({ project, events: [event({ start: '2021-05-30', end: '2021-05-31' })] }),
    },
    { it: 'any date where no period is given', dataset: { ...on('1999-01-01'), project: null } },
  ],
  finds: [
    {
      it: 'a day after the last',
      dataset: on('2019-03-01', '2021-12-18'),
      says: ['2021-12-18', '2019-03-01 to 2021-05-31'],
    },
    { it: 'a day before the first', dataset: on('2019-02-28', '2020-01-01'), says: ['2019-02-28'] },
    {
      it: 'a last day after the project’s',
      dataset: datasetOf({
        project,
        events: [event({ title: 'Final meeting', start: '2021-05-30', end: '2031-05-31' })],
      }),
      says: ['"Final meeting"', '2031-05-31', '2019-03-01 to 2021-05-31'],
    },
    {
      it: 'many days outside, as one',
      dataset: on('2018-11-28', '2018-11-27', '2018-12-26', '2018-12-25', '2020-01-01'),
      says: ['4 dates of 5'],
      severity: 'note',
    },
  ],
  edges: {
    finds: [
      {
        it: 'three days of four, each for itself',
        dataset: on('2018-11-28', '2018-11-27', '2018-12-26', '2020-01-01'),
        count: 3,
      },
      {
        it: 'four days of twenty, each for itself',
        dataset: on(
          ...['2018-11-28', '2018-11-27', '2018-12-26', '2018-12-25'],
          ...Array.from({ length: 16 }, (_, at) => `2020-01-${10 + at}`),
        ),
        count: 4,
      },
      {
        it: 'four days of nineteen, as one, where others have no date',
        dataset: datasetOf({
          project,
          events: [
            ...on(
              ...['2018-11-28', '2018-11-27', '2018-12-26', '2018-12-25'],
              ...Array.from({ length: 15 }, (_, at) => `2020-01-${10 + at}`),
            ).events,
            ...Array.from({ length: 9 }, (_, at) => event({ row: 40 + at })),
          ],
        }),
        severity: 'note',
      },
      {
        it: 'a first day and a last day outside, as one',
        dataset: datasetOf({
          project,
          events: [event({ start: '2021-06-01', end: '2021-06-02' })],
        }),
      },
      {
        it: 'a last day that is the day after the project, as it is printed',
        dataset: datasetOf({
          project,
          events: [event({ start: '2021-05-30', end: '2021-06-01', printed: { end: '01/06/21' } })],
        }),
      },
      {
        it: 'an event without a title, and one with a long one',
        dataset: datasetOf({
          project,
          events: [
            event({ row: 2, start: '2018-11-28', printed: { start: '28.11.18' } }),
            event({ row: 3, start: '2018-11-27', title: 'Exchange of teachers '.repeat(5) }),
            event({ row: 4, start: '2020-01-01' }),
          ],
        }),
        count: 2,
      },
    ],
  },
});
