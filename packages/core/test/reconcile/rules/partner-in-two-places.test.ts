import { partnerInTwoPlaces } from '../../../src/reconcile/rules/partner-in-two-places.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const held = (countries: readonly string[], fields = {}) =>
  datasetOf({
    events: countries.map((country, index) =>
      event({ row: index + 2, country, start: '2020-05-04', partners: ['CESIE'], ...fields }),
    ),
  });

describeRule(partnerInTwoPlaces, {
  passes: [
    { it: 'two events in one country', dataset: held(['IT', 'IT']) },
    { it: 'online events', dataset: held(['IT', 'PL'], { mode: 'online' }) },
  ],
  finds: [
    {
      it: 'two countries on one day',
      dataset: held(['IT', 'PL']),
      says: ['CESIE', 'Italy', 'Poland', '2020-05-04'],
    },
    {
      it: 'three countries on one day, once',
      dataset: held(['IT', 'PL', 'PT']),
      says: ['Portugal'],
    },
  ],
  edges: {
    passes: [
      ...[{ start: null }, { status: 'cancelled' as const }, { partners: [] }].map((fields) => ({
        it: `events with ${JSON.stringify(fields)}`,
        dataset: held(['IT', 'PL'], fields),
      })),
      {
        it: 'an event whose country is not known',
        dataset: datasetOf({
          events: [
            ...held(['IT']).events,
            event({ row: 9, start: '2020-05-04', partners: ['CESIE'] }),
          ],
        }),
      },
    ],
    finds: [
      {
        it: 'two countries beside an event of another partner and of another day',
        dataset: datasetOf({
          events: [
            ...held(['IT', 'PL']).events,
            event({ row: 8, start: '2020-05-04', partners: ['CEO', 'CESIE'], country: 'PT' }),
            event({ row: 9, start: '2020-05-05', partners: ['CESIE'], country: 'CY' }),
          ],
        }),
      },
    ],
  },
});
