import { sharesMissHundred } from '../../../src/reconcile/rules/shares-miss-hundred.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived, event } from '../../support/records.js';

const byCountry = (shares: Readonly<Record<string, number>>, events = ['IT', 'PL', 'PT']) =>
  datasetOf({
    events: events.map((country, index) => event({ row: index + 2, country })),
    statements: Object.entries(shares).map(([country, value]) =>
      derived('share', { value, part: { scope: { country } } }),
    ),
  });
const words = (...values: readonly number[]) =>
  datasetOf({
    statements: values.map((value, index) =>
      derived('share', { value, part: { scope: { part: `group ${index}` } } }),
    ),
  });

describeRule(sharesMissHundred, {
  passes: [
    { it: 'shares that add up', dataset: byCountry({ IT: 0.5, PL: 0.3, PT: 0.2 }) },
    { it: 'shares that miss by rounding', dataset: byCountry({ IT: 0.33, PL: 0.33, PT: 0.33 }) },
    { it: 'shares of two countries of three', dataset: byCountry({ IT: 0.5, PL: 0.3 }) },
    { it: 'shares of groups that overlap', dataset: words(0.6, 0.7) },
    {
      it: 'shares of two wholes',
      dataset: datasetOf({
        statements: ['Workshop', 'Webinar'].map((type) =>
          derived('share', {
            value: 0.8,
            part: { scope: { type, country: 'IT' } },
            base: { scope: { type } },
          }),
        ),
      }),
    },
  ],
  finds: [
    {
      it: 'shares of all countries that fall short',
      dataset: byCountry({ IT: 0.5, PL: 0.3, PT: 0.12 }),
      says: ['50 %, 30 % and 12 % by country', 'add up to 92 %', '90.5 to 93.5 %'],
    },
    {
      it: 'shares of some countries that exceed a hundred',
      dataset: byCountry({ IT: 0.7, PL: 0.4 }),
      says: ['add up to 110 %'],
    },
    {
      it: 'three groups that come near to a hundred and miss it',
      dataset: words(0.5, 0.3, 0.14),
      says: ['94 %'],
      severity: 'warning',
    },
  ],
});
