import { notACountry } from '../../../src/reconcile/rules/not-a-country.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

describeRule(notACountry, {
  passes: [
    {
      it: 'names in several languages and codes',
      dataset: datasetOf({
        events: ['IT', 'Italia', 'Włochy', 'CYP'].map((country, index) =>
          event({ row: index + 2, country }),
        ),
      }),
    },
    { it: 'blank cells', dataset: datasetOf({ events: [event()] }) },
    {
      it: 'dashes, and a country yet to come',
      dataset: datasetOf({
        events: ['-', 'tbc', ' '].map((country, at) =>
          event({ row: at + 2, printed: { country } }),
        ),
      }),
    },
  ],
  finds: [
    {
      it: 'a misspelt country',
      dataset: datasetOf({ events: [event({ country: 'Portgual' })] }),
      says: ['Portgual', 'Portugal'],
    },
    {
      it: 'a town',
      dataset: datasetOf({ events: [event({ country: 'Palermo' })] }),
      says: ['Palermo'],
    },
    {
      it: 'a level',
      dataset: datasetOf({
        events: [event({ level: 'international', printed: { country: 'European' } })],
      }),
      says: ['European', 'a level'],
      severity: 'note',
    },
    {
      it: 'several countries',
      dataset: datasetOf({
        events: [event({ level: 'international', printed: { country: 'IT; France' } })],
      }),
      says: ['IT; France', 'more than one country'],
      severity: 'note',
    },
    {
      it: 'a mode',
      dataset: datasetOf({ events: [event({ printed: { country: 'Online' } })] }),
      says: ['Online', 'a mode'],
      severity: 'note',
    },
  ],
});
