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
});
