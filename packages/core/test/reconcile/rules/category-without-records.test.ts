import { categoryWithoutRecords } from '../../../src/reconcile/rules/category-without-records.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, eventType, target } from '../../support/records.js';

const types = (...names: readonly string[]) =>
  names.map((name, index) => eventType({ name, source: { file: 'types.csv', row: index + 2 } }));
const events = [event({ type: 'Workshop' })];

describeRule(categoryWithoutRecords, {
  passes: [
    {
      it: 'types that all have records',
      dataset: datasetOf({ eventTypes: types('Workshop'), events }),
    },
    {
      it: 'a type with a target, which is another finding',
      dataset: datasetOf({
        eventTypes: types('Workshop', 'Visit'),
        events,
        targets: [target({ value: 3, scope: { type: 'Visit' } })],
      }),
    },
    {
      it: 'a register without types',
      dataset: datasetOf({ eventTypes: types('Workshop'), events: [event()] }),
    },
  ],
  finds: [
    {
      it: 'a type that no record is of',
      dataset: datasetOf({ eventTypes: types('Workshop', 'Visit'), events }),
      says: ['"Visit" (types.csv, row 3)', 'no record'],
    },
    {
      it: 'each of several',
      dataset: datasetOf({ eventTypes: types('Visit', 'Workshop', 'Fair'), events }),
      says: ['"Visit"'],
      count: 2,
    },
  ],
});
