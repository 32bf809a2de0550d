import { severalOrganisationsInCell } from '../../../src/reconcile/rules/several-organisations-in-cell.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, organisation } from '../../support/records.js';

const organisations = ['LGSG', 'Alessandro Volta', 'EMBL'].map((name) => organisation({ name }));
const held = (...names: readonly string[]) =>
  names.map((name, index) => event({ row: index + 2, partners: [name] }));

const volta = (acronym: string, name: string, title: string) => [
  ...held(acronym, name),
  event({ row: 4, title }),
  event({ row: 5 }),
];

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
      it: 'two names with a comma, of which another row has one',
      dataset: datasetOf({ events: held('Orto Urbano, Slow Table', 'Orto Urbano') }),
      says: ['"Orto Urbano, Slow Table"', 'holds "Orto Urbano"'],
      severity: 'note',
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
  edges: {
    passes: [
      {
        it: 'a name with a comma of which no row has a part',
        dataset: datasetOf({ events: held('Orto, Slow Table', 'Orto Urbano', 'Table') }),
      },
      {
        it: 'a name with a comma of which a row has a part, in a list',
        dataset: datasetOf({ organisations, events: held('EMBL, Heidelberg', 'EMBL') }),
      },
      {
        it: 'a name that begins with that of another, of a list',
        dataset: datasetOf({
          organisations: [organisation({ name: 'CEO' })],
          events: volta('LGSG', 'LGSG Alessandro Volta', 'Alessandro Volta meets friends'),
        }),
      },
      {
        it: 'a name that no title uses',
        dataset: datasetOf({ events: volta('LGSG', 'LGSG Alessandro Volta', 'Friends') }),
      },
      {
        it: 'a name that a title uses with the acronym',
        dataset: datasetOf({
          events: volta('LGSG', 'LGSG Alessandro Volta', 'LGSG Alessandro Volta meets friends'),
        }),
      },
      {
        it: 'one word after the acronym',
        dataset: datasetOf({ events: volta('LGSG', 'LGSG Volta', 'Volta meets friends') }),
      },
      {
        it: 'one name in capitals after the acronym',
        dataset: datasetOf({
          events: volta('LGSG', 'LGSG Volta school', 'Volta school meets friends'),
        }),
      },
      {
        it: 'a word of capitals and others before it',
        dataset: datasetOf({
          events: volta('Le LGS', 'Le LGS Alessandro Volta', 'Alessandro Volta meets friends'),
        }),
      },
      {
        it: 'a name of small letters',
        dataset: datasetOf({
          events: volta('Lgsg', 'Lgsg Alessandro Volta', 'Alessandro Volta meets friends'),
        }),
      },
      {
        it: 'a longer word that begins like the acronym',
        dataset: datasetOf({
          events: volta('LGSG', 'LGSGX Alessandro Volta', 'Alessandro Volta meets friends'),
        }),
      },
      {
        it: 'what the acronym stands for, used by a title',
        dataset: datasetOf({
          events: volta('AVX', 'AVX Alessandro Volta', 'Alessandro Volta meets friends'),
        }),
      },
      { it: 'no partner', dataset: datasetOf({ events: [event({ partners: [''] })] }) },
    ],
    finds: [
      {
        it: 'an acronym of letters, a digit and a plus',
        dataset: datasetOf({
          events: volta('IN4+', 'IN4+ Alessandro di Volta', 'Alessandro di Volta meets friends'),
        }),
        severity: 'note',
      },
    ],
  },
});
