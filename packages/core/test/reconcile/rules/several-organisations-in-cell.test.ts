import { severalOrganisationsInCell } from '../../../src/reconcile/rules/several-organisations-in-cell.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, organisation } from '../../support/records.js';

const organisations = ['LGSG', 'Alessandro Volta', 'EMBL'].map((name) => organisation({ name }));
const held = (...names: readonly string[]) =>
  names.map((name, index) => event({ row: index + 2, partners: [name] }));

describeRule(severalOrganisationsInCell, {
  passes: [
    {
      it: 'names divided by a separator',
      dataset: datasetOf({
        organisations,
        events: [event({ partners: ['LGSG', 'Alessandro Volta'] })],
      }),
    },
    {
      it: 'a name that begins with that of another',
      dataset: datasetOf({ organisations, events: held('EMBL Heidelberg', 'EMBL') }),
    },
    {
      it: 'an acronym with what it stands for',
      dataset: datasetOf({ events: held('SIB', 'SIB Swiss Institute of Bioinformatics') }),
    },
  ],
  finds: [
    {
      it: 'two names with a space between them',
      dataset: datasetOf({ organisations, events: held('LGSG Alessandro Volta') }),
      says: ['LGSG and Alessandro Volta'],
    },
    {
      it: 'the name of another row followed by one that a title uses',
      dataset: datasetOf({
        events: [
          ...held('LGSG', 'LGSG Alessandro Volta'),
          event({ row: 4, title: 'Alessandro Volta meets friends' }),
        ],
      }),
      says: ['LGSG'],
      severity: 'note',
    },
  ],
});
