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
  edges: {
    passes: [
      {
        it: 'periods of another role, measure or scope',
        dataset: datasetOf({
          statements: [
            during(55, y2019, y2021),
            during(20, y2019, y2020, { role: 'planned' }),
            during(20, y2019, y2020, { measure: 'events' }),
            during(20, y2019, y2020, { scope: { country: 'IT' } }),
            during(30, y2020, y2021),
          ],
        }),
      },
      {
        it: 'a figure without a period',
        dataset: datasetOf({
          statements: [
            statement({ value: 55 }),
            during(20, y2019, y2020),
            during(30, y2020, y2021),
          ],
        }),
      },
      {
        it: 'figures of which it is not known what they count',
        dataset: halves(55, 20, 30, { measure: null }),
      },
      {
        it: 'periods that go beyond the whole',
        dataset: datasetOf({
          statements: [
            during(55, y2019, y2021),
            during(20, y2019, y2020),
            during(30, y2020, '2021-02-01'),
          ],
        }),
      },
      { it: 'an open figure', dataset: halves(40, 20, 30, { interval: { low: 30, high: null } }) },
      {
        it: 'a part that is stated with another value elsewhere',
        dataset: datasetOf({
          statements: [...halves(55, 20, 30).statements, during(25, y2019, y2020, { line: 9 })],
        }),
      },
      {
        it: 'different people, as many as in all parts',
        dataset: halves(50, 20, 30, { measure: 'participants' }),
      },
    ],
    finds: [
      { it: 'years above the whole', dataset: halves(45, 20, 30) },
      {
        it: 'a planned figure of a type',
        dataset: halves(45, 20, 30, { role: 'planned', scope: { type: 'Fair' } }),
      },
      {
        it: 'months and the years that they make up, each for itself',
        dataset: datasetOf({
          statements: [
            during(55, y2019, y2021),
            during(20, y2019, y2020),
            during(30, y2020, y2021),
            during(12, y2020, '2020-07-01'),
            during(17, '2020-07-01', y2021),
          ],
        }),
        count: 2,
      },
      {
        it: 'months, stated after the years that they make up',
        dataset: datasetOf({
          statements: [
            during(17, '2020-07-01', y2021),
            during(30, y2020, y2021),
            during(12, y2020, '2020-07-01'),
          ],
        }),
      },
      {
        it: 'of two statements of one part the first',
        dataset: datasetOf({
          statements: [...halves(55, 20, 30).statements, during(20, y2019, y2020, { line: 9 })],
        }),
      },
    ],
  },
});
