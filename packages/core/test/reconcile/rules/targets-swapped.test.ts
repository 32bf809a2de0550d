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
  edges: {
    passes: [
      {
        it: 'one missed by less than half',
        dataset: made({ Peer: 16, Bench: 6 }, { Peer: 8, Bench: 11 }),
      },
      {
        it: 'one exceeded by less than twice',
        dataset: made({ Peer: 15, Bench: 4 }, { Peer: 8, Bench: 10 }),
      },
      {
        it: 'an exchange that would leave less than 80 %',
        dataset: made({ Peer: 79, Bench: 20 }, { Peer: 20, Bench: 100 }),
      },
      {
        it: 'an exchange that would give more than twice',
        dataset: made({ Peer: 21, Bench: 2 }, { Peer: 2, Bench: 10 }),
      },
      {
        it: 'a type and a country',
        dataset: datasetOf({
          targets: [
            target({ scope: { type: 'Peer' }, value: 2 }),
            target({ scope: { country: 'PL' }, value: 10 }),
          ],
          events: [...of({ Peer: 16 }), { country: 'PL' }, { country: 'PL' }].map((fields, index) =>
            event({ ...fields, row: index + 2 }),
          ),
        }),
      },
      {
        it: 'events and attendances',
        dataset: datasetOf({
          targets: [
            target({ scope: { type: 'Peer' }, value: 2 }),
            target({ scope: { type: 'Bench' }, value: 10, measure: 'attendances' }),
          ],
          events: [...of({ Peer: 16 }), { type: 'Bench', headcount: 2 }].map((fields, index) =>
            event({ ...fields, row: index + 2 }),
          ),
        }),
      },
      {
        it: 'a result that blank headcounts may change',
        dataset: datasetOf({
          targets: [
            target({ scope: { type: 'Peer' }, value: 20, measure: 'attendances' }),
            target({ scope: { type: 'Bench' }, value: 100, measure: 'attendances' }),
          ],
          events: [...of({ Peer: 10, Bench: 2 }), { type: 'Bench' }].map((fields, index) =>
            event({ ...fields, row: index + 2 }),
          ),
        }),
      },
      { it: 'a type without any result', dataset: made({ Peer: 16 }, { Peer: 2, Bench: 10 }) },
      {
        it: 'targets of a year that is not amended yet',
        dataset: datasetOf({
          targets: [
            target({ scope: { type: 'Peer' }, value: 16 }),
            target({ scope: { type: 'Bench' }, value: 2 }),
            target({ scope: { type: 'Peer' }, value: 2, amended: '2021-01-01' }),
            target({ scope: { type: 'Bench' }, value: 10, amended: '2021-01-01' }),
          ],
          events: of({ Peer: 16, Bench: 2 }).map((fields, index) =>
            event({ ...fields, row: index + 2 }),
          ),
        }),
        asOf: '2020-12-31',
      },
    ],
    finds: [
      {
        it: 'one missed by exactly half and one exceeded exactly twice',
        dataset: made({ Peer: 20, Bench: 10 }, { Peer: 10, Bench: 20 }),
      },
      {
        it: 'an exchange that leaves exactly 80 %',
        dataset: made({ Peer: 80, Bench: 20 }, { Peer: 20, Bench: 100 }),
      },
      {
        it: 'an exchange that gives exactly twice',
        dataset: made({ Peer: 20, Bench: 2 }, { Peer: 2, Bench: 10 }),
      },
      {
        it: 'targets of one value in other rows and for other measures',
        dataset: datasetOf({
          targets: [
            ...['a.csv', 'targets.csv'].flatMap((file) => [
              target({ scope: { type: `of ${file}` }, value: 16, source: { file, row: 7 } }),
            ]),
            target({ scope: { type: 'Peer' }, value: 2, source: { file: 'other.csv', row: 3 } }),
            target({
              scope: { type: 'Peer' },
              measure: 'attendances',
              value: 2,
              source: { file: 'targets.csv', row: 3 },
            }),
            target({ scope: { type: 'Peer' }, value: 2, source: { file: 'targets.csv', row: 3 } }),
            target({
              scope: { type: 'Bench' },
              value: 10,
              source: { file: 'targets.csv', row: 4 },
            }),
          ],
          events: of({ Peer: 16, Bench: 2 }).map((fields, index) =>
            event({ ...fields, row: index + 2 }),
          ),
        }),
      },
      {
        it: 'numbers of events planned with people for each, which have no cell to exchange',
        dataset: datasetOf({
          targets: [
            ['Peer', 2],
            ['Bench', 10],
          ].map(([type, events], index) =>
            target({
              scope: { type: String(type) },
              measure: 'attendances',
              value: Number(events) * 30,
              product: { events: Number(events), perEvent: 30 },
              source: { file: 'targets.csv', row: index + 2 },
            }),
          ),
          events: of({ Peer: 16, Bench: 2 }).map((fields, index) =>
            event({ ...fields, row: index + 2 }),
          ),
        }),
      },
    ],
  },
});
