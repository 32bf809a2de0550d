import { resultWithoutTarget } from '../../../src/reconcile/rules/result-without-target.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, target } from '../../support/records.js';
import { held, planned } from '../../support/webinars.js';

describeRule(resultWithoutTarget, {
  passes: [
    { it: 'results with targets', dataset: datasetOf({ targets: planned(6), events: held(1) }) },
    { it: 'results where nothing is planned', dataset: datasetOf({ events: held(1) }) },
  ],
  finds: [
    {
      it: 'a type that was not planned',
      dataset: datasetOf({
        targets: planned(6),
        events: [...held(1), event({ row: 9, type: 'Concert' })],
      }),
      says: ['1 event', 'Concert'],
    },
    {
      it: 'a country that was not planned',
      dataset: datasetOf({
        targets: [target({ value: 2, scope: { country: 'PL' } })],
        events: [event({ country: 'IT' }), event({ row: 3, country: 'PL' })],
      }),
      says: ['Italy'],
    },
  ],
});
