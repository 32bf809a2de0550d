import { organisationNeverAppears } from '../../../src/reconcile/rules/organisation-never-appears.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, organisation } from '../../support/records.js';

const organisations = [
  organisation({ name: 'CARDET', role: 'coordinator' }),
  organisation({ name: 'CEO', role: 'partner' }),
  organisation({ name: 'Town hall', role: 'associated partner' }),
];
const held = (...names: readonly string[]) =>
  names.map((name, index) => event({ row: index + 2, partners: [name] }));

describeRule(organisationNeverAppears, {
  passes: [
    {
      it: 'partners that each hold an event',
      dataset: datasetOf({ organisations, events: held('CARDET', 'CEO') }),
    },
    { it: 'a register without partners', dataset: datasetOf({ organisations, events: [event()] }) },
  ],
  finds: [
    {
      it: 'a partner without an event',
      dataset: datasetOf({ organisations, events: held('CARDET') }),
      says: ['CEO', 'a partner'],
    },
    {
      it: 'a coordinator without an event',
      dataset: datasetOf({ organisations, events: held('CEO') }),
      says: ['CARDET', 'the coordinator'],
    },
  ],
});
