import { periodsMissWhole } from '../../../src/reconcile/rules/periods-miss-whole.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, statement } from '../../support/records.js';

const during = (value: number, start: string, end: string, fields = {}) =>
  statement({ value, period: { start, end }, ...fields });
const [y2019, y2020, y2021] = ['2019-01-01', '2020-01-01', '2021-01-01'];
const halves = (whole: number, first: number, second: number, fields = {}) =>
  datasetOf({
    statements: [
      during(whole, y2019, y2021, fields),
      during(first, y2019, y2020, fields),
      during(second, y2020, y2021, fields),
    ],
  });

describeRule(periodsMissWhole, {
  passes: [
    { it: 'periods that add up', dataset: halves(50, 20, 30) },
    {
      it: 'periods with a gap between them',
      dataset: datasetOf({
        statements: [
          during(50, y2019, y2021),
          during(20, y2019, '2019-12-01'),
          during(20, y2020, y2021),
        ],
      }),
    },
    {
      it: 'different people, who may be the same in both',
      dataset: halves(40, 20, 30, { measure: 'participants' }),
    },
  ],
  finds: [
    {
      it: 'years that do not add up to the whole',
      dataset: halves(55, 20, 30),
      says: ['55 attendances are stated for 2019-01-01 to 2020-12-31', '20 + 30 = 50'],
    },
    {
      it: 'fewer different people in the parts than in the whole',
      dataset: halves(60, 20, 30, { measure: 'participants' }),
      says: ['60 people', '20 + 30 = 50'],
    },
  ],
});
