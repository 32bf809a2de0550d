import { unknownWorkPackage } from '../../../src/reconcile/rules/unknown-work-package.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const project = {
  name: 'Labs',
  period: null,
  reportingPeriod: null,
  workPackages: [
    { id: 'WP1', title: 'Management', period: null },
    { id: 'WP2', title: null, period: null },
  ],
};
const inPackages = (...names: readonly (string | null)[]) =>
  datasetOf({
    project,
    events: names.map((workPackage, index) => event({ row: index + 2, workPackage })),
  });

describeRule(unknownWorkPackage, {
  passes: [
    { it: 'the work packages of the project', dataset: inPackages('WP1', 'wp 2', '2', null) },
    { it: 'a title of one', dataset: inPackages('management') },
    {
      it: 'a project without a list of them',
      dataset: datasetOf({ events: [event({ workPackage: 'WP9' })] }),
    },
  ],
  finds: [
    {
      it: 'a number that the project does not have',
      dataset: inPackages('WP1', 'WP3', 'WP3'),
      says: ['"WP3"', 'rows 3 and 4', 'WP1 and WP2'],
    },
    {
      it: 'a name that is none',
      dataset: inPackages('Dissemination', 'WP1'),
      says: ['"Dissemination" (register.csv, row 2)'],
    },
  ],
});
