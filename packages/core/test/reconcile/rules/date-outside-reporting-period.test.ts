import { dateOutsideReportingPeriod } from '../../../src/reconcile/rules/date-outside-reporting-period.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const project = {
  name: 'P',
  period: { start: '2018-10-01', end: '2022-01-01' },
  reportingPeriod: { start: '2019-03-01', end: '2021-06-01' },
  workPackages: [],
};
const on = (...days: readonly string[]) =>
  datasetOf({
    project,
    events: days.map((start, index) => event({ row: index + 2, start, title: 'Meeting' })),
  });

describeRule(dateOutsideReportingPeriod, {
  passes: [
    {
      it: 'the first and the last day of the reporting period',
      dataset: on('2019-03-01', '2021-05-31'),
    },
    {
      it: 'an event without a date',
      dataset: datasetOf({
        project,
        events: [event()],
      }),
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
      it: 'many days outside, as one',
      dataset: on('2018-11-28', '2018-11-27', '2018-12-26', '2018-12-25', '2020-01-01'),
      says: ['4 dates of 5'],
      severity: 'note',
    },
  ],
});
