import { overlappingPartsAdded } from '../../../src/reconcile/rules/overlapping-parts-added.js';
import { describeRule } from '../../support/describe-rule.js';
import { attendance, datasetOf, event, statement } from '../../support/records.js';

const joint = [
  event({ row: 2, partners: ['CESIE', 'CARDET'], headcount: 40 }),
  event({ row: 3, partners: ['CESIE'], headcount: 12 }),
  event({ row: 4, partners: ['CARDET'], headcount: 9 }),
];
const stated = (value: number, measure: 'events' | 'attendances') =>
  datasetOf({ events: joint, statements: [statement({ value, measure })] });
const twoYears = ['2019-05-01', '2020-05-01'].map((start, index) =>
  event({ row: index + 2, start, headcount: 10 }),
);
const sameTen = twoYears.flatMap(({ id }) =>
  Array.from({ length: 10 }, (_, at) => attendance({ event: id, person: `p${at}` })),
);

describeRule(overlappingPartsAdded, {
  passes: [
    { it: 'a total that the register gives', dataset: stated(61, 'attendances') },
    { it: 'a wrong total that is no sum of parts', dataset: stated(70, 'attendances') },
    {
      it: 'a total of the events of partners who held none together',
      dataset: datasetOf({
        events: joint.slice(1),
        statements: [statement({ value: 2, measure: 'events' })],
      }),
    },
  ],
  finds: [
    {
      it: 'people at a joint event, counted for each of its partners',
      dataset: stated(101, 'attendances'),
      says: ['101 attendances', 'the sum of the figures by partner', '61 attendances'],
    },
    {
      it: 'people of two years, some of whom came in both',
      dataset: datasetOf({
        events: twoYears,
        attendances: sameTen,
        statements: [statement({ value: 20, measure: 'participants' })],
      }),
      says: ['20 people', 'by year', '10 people'],
      severity: 'note',
    },
  ],
});
