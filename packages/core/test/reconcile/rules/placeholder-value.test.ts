import { placeholderValue } from '../../../src/reconcile/rules/placeholder-value.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

describeRule(placeholderValue, {
  passes: [
    {
      it: 'plain numbers and names',
      dataset: datasetOf({
        events: [event({ headcount: 99, title: 'Test of the manual', partners: ['CEO'] })],
      }),
    },
    {
      it: 'a cancelled event with nobody',
      dataset: datasetOf({ events: [event({ headcount: 0, status: 'cancelled' })] }),
    },
  ],
  finds: [
    {
      it: '999 people',
      dataset: datasetOf({ events: [event({ headcount: 999, title: 'Fair' })] }),
      says: ['999'],
    },
    {
      it: 'a title yet to come',
      dataset: datasetOf({ events: [event({ title: 'TBC' })] }),
      says: ['TBC', 'title'],
    },
    {
      it: 'a held event with nobody',
      dataset: datasetOf({ events: [event({ headcount: 0, title: 'Fair' })] }),
      says: ['"0"'],
      severity: 'note',
    },
  ],
});
