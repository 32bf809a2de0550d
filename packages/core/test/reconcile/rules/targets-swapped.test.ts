import { targetsSwapped } from '../../../src/reconcile/rules/targets-swapped.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, target } from '../../support/records.js';

const of = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([type, count]) =>
    Array.from({ length: count }, () => ({ type, headcount: 10 })),
  );
const made = (counts: Record<string, number>, plan: Record<string, number>) =>
  datasetOf({
    targets: Object.entries(plan).map(([type, value]) => target({ scope: { type }, value })),
    events: of(counts).map((fields, index) => event({ ...fields, row: index + 2 })),
  });

describeRule(targetsSwapped, {
  passes: [
    { it: 'targets that are met', dataset: made({ Peer: 10, Bench: 2 }, { Peer: 10, Bench: 2 }) },
    {
      it: 'a missed and an exceeded target that do not fit each other',
      dataset: made({ Peer: 40, Bench: 2 }, { Peer: 2, Bench: 10 }),
    },
  ],
  finds: [
    {
      it: 'two targets that fit each other’s results',
      dataset: made({ Peer: 16, Bench: 2 }, { Peer: 2, Bench: 10 }),
      says: ['10 events', '2 events', '2 and 16'],
    },
    {
      it: 'two countries whose targets are exchanged',
      dataset: datasetOf({
        targets: [
          target({ scope: { country: 'IT' }, value: 1 }),
          target({ scope: { country: 'PL' }, value: 5 }),
        ],
        events: ['IT', 'IT', 'IT', 'IT', 'IT', 'PL'].map((country, index) =>
          event({ country, row: index + 2 }),
        ),
      }),
      says: ['Italy', 'Poland'],
    },
  ],
});
