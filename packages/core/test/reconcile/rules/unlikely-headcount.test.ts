import { unlikelyHeadcount } from '../../../src/reconcile/rules/unlikely-headcount.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventsOf, target } from '../../support/records.js';

const plan = (perEvent: number) =>
  target({
    measure: 'attendances',
    scope: { type: 'Fair' },
    value: 10 * perEvent,
    product: { events: 10, perEvent },
  });
const usual = [18, 21, 25, 14, 13, 28, 31, 20, 17, 22, 19];

describeRule(unlikelyHeadcount, {
  passes: [
    { it: 'sizes that vary', dataset: datasetOf({ events: eventsOf([...usual, 60]) }) },
    { it: 'a large event among few', dataset: datasetOf({ events: eventsOf([18, 20, 900]) }) },
    {
      it: 'a size that the plan of the type allows',
      dataset: datasetOf({
        events: [
          ...eventsOf(usual, { type: 'Fair' }),
          event({ row: 40, type: 'Fair', headcount: 210 }),
        ],
        targets: [plan(40)],
      }),
    },
    {
      it: 'four meetings in one row',
      dataset: datasetOf({
        events: [...eventsOf(usual), event({ row: 40, headcount: 150, eventCount: 4 })],
      }),
    },
  ],
  finds: [
    {
      it: 'a nought too many',
      dataset: datasetOf({
        events: [...eventsOf(usual), event({ row: 40, title: 'Meeting', headcount: 210 })],
      }),
      says: ['Meeting', '210', '20'],
    },
    {
      it: 'a size far above the plan of the type',
      dataset: datasetOf({
        events: [
          ...eventsOf(usual, { type: 'Fair' }),
          event({ row: 40, type: 'Fair', title: 'Autumn', headcount: 410 }),
        ],
        targets: [plan(30)],
      }),
      says: ['Autumn', '410', '30 are planned'],
    },
    {
      it: 'a festival among workshops',
      dataset: datasetOf({
        events: [...eventsOf(usual), event({ row: 40, title: 'Festival', headcount: 1733 })],
      }),
      says: ['Festival', '1733'],
    },
  ],
});
