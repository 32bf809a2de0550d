import type { DerivedOperand } from '../../../src/model/derived-figure.js';
import { sharesMissHundred } from '../../../src/reconcile/rules/shares-miss-hundred.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, derived, event, statement } from '../../support/records.js';

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

const countries = ['IT', 'PL', 'PT'];
const shares = (fieldsAt: (at: number) => Partial<Parameters<typeof derived>[1]>) =>
  datasetOf({
    statements: [0, 1, 2].map((at) => derived('share', { value: 0.7, ...fieldsAt(at) })),
  });
const withBase = (base: Partial<DerivedOperand>) =>
  shares((at) => ({ base, part: { scope: { country: countries[at] ?? '' } } }));

describeRule(sharesMissHundred, {
  passes: [
    { it: 'shares that add up', dataset: byCountry({ IT: 0.5, PL: 0.3, PT: 0.2 }) },
    { it: 'shares that miss by rounding', dataset: byCountry({ IT: 0.33, PL: 0.33, PT: 0.33 }) },
    { it: 'shares of two countries of three', dataset: byCountry({ IT: 0.5, PL: 0.3 }) },
    {
      it: 'shares of three countries of four that come near to a hundred',
      dataset: byCountry({ IT: 0.5, PL: 0.3, PT: 0.14 }, ['IT', 'PL', 'PT', 'CY']),
    },
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
  edges: {
    passes: [
      {
        it: 'shares that are planned',
        dataset: withBase({ role: 'planned' }),
      },
      {
        it: 'shares of no base',
        dataset: shares((at) => ({
          base: null,
          part: { scope: { country: countries[at] ?? '' } },
        })),
      },
      {
        it: 'means and changes',
        dataset: datasetOf({
          statements: countries.flatMap((country) => [
            derived('mean', { value: 0.7, part: { scope: { country } } }),
            statement({ value: 70, passage: 'a', scope: { country } }),
          ]),
        }),
      },
      {
        it: 'shares that stand in no passage',
        dataset: {
          ...byCountry({ IT: 0.7, PL: 0.4 }),
          statements: byCountry({ IT: 0.7, PL: 0.4 }).statements.map((one) => ({
            ...one,
            passage: null,
          })),
        },
      },
      {
        it: 'shares of one passage that are of other documents, passages, measures or bases',
        dataset: datasetOf({
          statements: [
            derived('share', { value: 0.7, part: { scope: { country: 'IT' } } }),
            {
              ...derived('share', { value: 0.7, part: { scope: { country: 'PL' } } }),
              source: { file: 'b.md', line: 1 },
            },
            derived('share', { value: 0.7, part: { scope: { country: 'PL' } }, passage: 'b' }),
            derived('share', { value: 0.7, part: { scope: { country: 'PL' }, measure: 'events' } }),
            derived('share', {
              value: 0.7,
              part: { scope: { country: 'PL' } },
              base: { measure: 'events' },
            }),
            derived('share', { value: 0.7, part: { scope: { type: 'Fair' } } }),
          ],
        }),
      },
      {
        it: 'shares that narrow their whole by two dimensions, or by none, or by another value of its own',
        dataset: datasetOf({
          statements: countries.flatMap((country) => [
            derived('share', { value: 0.7, part: { scope: { country, type: 'Fair' } } }),
            derived('share', { value: 0.7, part: { scope: {} } }),
            derived('share', {
              value: 0.7,
              part: { scope: { country } },
              base: { scope: { country: 'CY' } },
            }),
            derived('share', {
              value: 0.7,
              part: { scope: { country: 'CY' } },
              base: { scope: { country: 'CY' } },
            }),
          ]),
        }),
      },
      {
        it: 'one country with two shares',
        dataset: datasetOf({
          statements: [0.7, 0.4, 0.5].map((value, at) =>
            derived('share', { value, part: { scope: { country: at === 2 ? 'IT' : 'PL' } } }),
          ),
        }),
      },
      {
        it: 'exact shares that come to a hundred but for the machine',
        dataset: shares((at) => ({
          within: 0,
          value: [0.1, 0.2, 0.7][at] ?? 0,
          part: { scope: { country: countries[at] ?? '' } },
        })),
      },
      { it: 'two groups that come near to a hundred and miss it', dataset: words(0.5, 0.44) },
      { it: 'three groups that may come to nine tenths at most', dataset: words(0.3, 0.3, 0.285) },
      { it: 'three groups that come to eleven tenths at least', dataset: words(0.4, 0.4, 0.32) },
      {
        it: 'groups that are all parts of a dimension in name only',
        dataset: words(0.2, 0.2, 0.2),
      },
    ],
    finds: [
      {
        it: 'shares of a type, which the whole has as well',
        dataset: datasetOf({
          statements: ['IT', 'PL'].map((country) =>
            derived('share', {
              value: 0.8,
              part: { scope: { type: 'Fair', country } },
              base: { scope: { type: 'Fair' } },
            }),
          ),
        }),
      },
      {
        it: 'two shares that exceed a hundred by little',
        dataset: shares((at) => ({
          within: 0,
          value: [0.5, 0.3, 0.21][at] ?? 0,
          part: { scope: { country: countries[at] ?? '' } },
        })),
      },
      {
        it: 'three groups just above nine tenths',
        dataset: words(0.3, 0.3, 0.287),
        severity: 'warning',
      },
      {
        it: 'three groups that overlap a little',
        dataset: words(0.4, 0.4, 0.3),
        severity: 'warning',
      },
    ],
  },
});
