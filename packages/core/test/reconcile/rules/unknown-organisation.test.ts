import { unknownOrganisation } from '../../../src/reconcile/rules/unknown-organisation.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, organisation } from '../../support/records.js';

const list = (...names: readonly string[]) => names.map((name) => organisation({ name }));
const held = (...names: readonly string[]) =>
  names.map((name, index) => event({ row: index + 2, partners: [name] }));

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
});
