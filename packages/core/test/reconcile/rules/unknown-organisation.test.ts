import { unknownOrganisation } from '../../../src/reconcile/rules/unknown-organisation.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, organisation } from '../../support/records.js';

const list = (...names: readonly string[]) => names.map((name) => organisation({ name }));
const held = (...names: readonly string[]) =>
  names.map((name, index) => event({ row: index + 2, partners: [name] }));

const letters = ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'G7', 'H8', 'I9', 'J1', 'K2', 'L3', 'M4'];
const inCountries = (...rows: readonly (readonly [string, string | null])[]) =>
  rows.map(([name, country], index) => event({ row: index + 2, partners: [name], country }));

describeRule(unknownOrganisation, {
  passes: [
    {
      it: 'names of the list in any case',
      dataset: datasetOf({ organisations: list('OXFAM', 'CESIE'), events: held('Oxfam', 'CESIE') }),
    },
    {
      it: 'two names that differ by one letter and are both in the list',
      dataset: datasetOf({ organisations: list('CESIE', 'CESIS'), events: held('CESIE', 'CESIS') }),
    },
    {
      it: 'numbered schools',
      dataset: datasetOf({ events: held('School 12', 'School 12', 'School 13') }),
    },
    {
      it: 'similar names that are each used often',
      dataset: datasetOf({ events: held('Martini', 'Martini', 'Martina', 'Martina') }),
    },
  ],
  finds: [
    {
      it: 'a name one slip away from one of the list',
      dataset: datasetOf({
        organisations: list('OXFAM', 'CESIE'),
        events: held('OXAFAM', 'CESIE'),
      }),
      says: ['OXAFAM', 'OXFAM', 'row 2'],
    },
    {
      it: 'a name one slip away from one used more often, without a list',
      dataset: datasetOf({ events: held('OXFAM', 'OXFAM', 'OXAFAM') }),
      says: ['OXAFAM', 'OXFAM', 'row 4'],
    },
    {
      it: 'a name that is not in the list',
      dataset: datasetOf({
        organisations: list('A1', 'B2', 'C3', 'D4'),
        events: held('A1', 'B2', 'C3', 'D4', 'Museum'),
      }),
      says: ['Museum'],
      severity: 'note',
    },
  ],
  edges: {
    passes: [
      {
        it: 'a name once in another country',
        dataset: datasetOf({
          events: inCountries(['OXFAM', 'IT'], ['OXFAM', 'PL'], ['OXAFAM', 'PT']),
        }),
      },
      {
        it: 'two names that are both used once',
        dataset: datasetOf({ events: held('OXFAM', 'OXAFAM') }),
      },
      {
        it: 'names of the list in one cell',
        dataset: datasetOf({
          organisations: list('LGSG', 'Alessandro Volta'),
          events: held('LGSG Alessandro Volta'),
        }),
      },
      {
        it: 'a name used once that is like no other',
        dataset: datasetOf({ events: held('OXFAM', 'OXFAM', 'Museum') }),
      },
    ],
    finds: [
      {
        it: 'three names of many that are not in the list',
        dataset: datasetOf({
          organisations: list(...letters),
          events: held(...letters, 'Museum', 'Library', 'Theatre'),
        }),
        severity: 'note',
        count: 3,
      },
      {
        it: 'four names of many that are not in the list',
        dataset: datasetOf({
          organisations: list(...letters, 'Q1', 'R2', 'S3', 'T4'),
          events: held(
            ...letters,
            'Q1',
            'R2',
            'S3',
            'T4',
            'Museum',
            'Library',
            'Theatre',
            'Town hall',
            'Museum',
          ),
        }),
        severity: 'note',
      },
      {
        it: 'a name beside three of the list',
        dataset: datasetOf({
          organisations: list('A1', 'B2', 'C3'),
          events: held('A1', 'B2', 'C3', 'Museum'),
        }),
        severity: 'note',
      },
      {
        it: 'a listed name and another in one cell',
        dataset: datasetOf({
          organisations: list('LGSG', 'A1', 'B2', 'C3', 'D4'),
          events: [
            event({ row: 2, partners: ['LGSG', 'OXFAM'] }),
            ...held('A1', 'B2', 'C3', 'D4').map((one) => ({ ...one, id: `x${one.id}` })),
          ],
        }),
        severity: 'note',
      },
      {
        it: 'a misspelt name in two rows, beside another',
        dataset: datasetOf({
          organisations: list('OXFAM', 'CESIE'),
          events: [
            event({ row: 2, partners: ['CESIE', ' OXAFAM'] }),
            event({ row: 3, partners: ['OXAFAM'] }),
          ],
        }),
      },
      {
        it: 'a misspelt name in the same country, written in another way',
        dataset: datasetOf({
          events: inCountries(['OXFAM', 'IT'], ['Oxfam', 'PL'], ['OXAFAM', 'Italia']),
        }),
      },
      {
        it: 'a misspelt name without a country',
        dataset: datasetOf({
          events: inCountries(['OXFAM', 'IT'], ['OXFAM', 'PL'], ['OXAFAM', null]),
        }),
      },
      {
        it: 'a misspelt name beside names without a country',
        dataset: datasetOf({
          events: inCountries(['OXFAM', null], ['OXFAM', null], ['OXAFAM', 'PT']),
        }),
      },
      {
        it: 'a misspelt name in a place that is no country',
        dataset: datasetOf({
          events: inCountries(['OXFAM', 'Narnia'], ['OXFAM', 'PL'], ['OXAFAM', 'Narnia']),
        }),
      },
    ],
  },
});
