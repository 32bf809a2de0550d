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
  edges: {
    passes: [
      {
        it: 'nine records of a type',
        dataset: datasetOf({
          events: [
            ...eventsOf(usual.slice(0, 8), { type: 'Fair' }),
            ...eventsOf(usual).map((one) => ({ ...one, id: `x${one.id}` })),
            event({ row: 40, type: 'Fair', headcount: 900 }),
          ],
        }),
      },
      {
        it: 'an event that was cancelled or planned',
        dataset: datasetOf({
          events: [...eventsOf(usual), event({ row: 40, headcount: 900, status: 'cancelled' })],
        }),
      },
      {
        it: 'exactly eight times the median',
        dataset: datasetOf({
          events: [...eventsOf(usual.map(() => 1)), event({ row: 40, headcount: 8 })],
        }),
      },
      {
        it: 'sizes so different that nothing is usual',
        dataset: datasetOf({ events: eventsOf([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]) }),
      },
      {
        it: 'a size that the larger of two plans allows',
        dataset: datasetOf({
          events: [
            ...eventsOf(usual, { type: 'Fair' }),
            event({ row: 40, type: 'Fair', headcount: 210 }),
          ],
          targets: [plan(40), { ...plan(25), scope: { type: 'Fair', country: 'IT' } }],
        }),
      },
    ],
    finds: [
      {
        it: 'nine records and one',
        dataset: datasetOf({
          events: [
            ...eventsOf(usual.slice(0, 9), { type: 'Fair' }),
            event({ row: 40, type: 'Fair', headcount: 900 }),
          ],
        }),
      },
      {
        it: 'a size beside blanks, noughts and cancelled events',
        dataset: datasetOf({
          events: [
            ...eventsOf([...usual, ...usual.map(() => null), ...usual.map(() => 0)]),
            ...eventsOf(usual.map(() => 900)).map((one, at) => ({
              ...one,
              id: `c${at}`,
              status: 'cancelled' as const,
            })),
            event({ row: 90, headcount: 900 }),
          ],
        }),
      },
      {
        it: 'a size that the plan of another type allows',
        dataset: datasetOf({
          events: [
            ...eventsOf(usual, { type: 'Camp' }),
            event({ row: 40, type: 'Camp', headcount: 210 }),
          ],
          targets: [plan(40), target({ value: 3, scope: { type: 'Camp' } })],
        }),
      },
      ...[210, 211, 90, 100, 400, 410].map((headcount) => ({
        it: `${headcount} where ten is usual`,
        dataset: datasetOf({
          events: [
            ...eventsOf(usual.map((_, at) => 20 + (at % 2) - (at % 3))).map((one) => ({
              ...one,
              headcount: Math.ceil((one.headcount ?? 0) / 2),
            })),
            event({ row: 40, headcount }),
          ],
        }),
      })),
      {
        it: 'exactly ten times a half and ten times twice the median',
        dataset: datasetOf({
          events: [
            ...eventsOf(usual.map(() => 20)),
            event({ row: 40, headcount: 400 }),
            event({ row: 41, headcount: 200 }),
          ],
        }),
        count: 2,
      },
    ],
  },
});
