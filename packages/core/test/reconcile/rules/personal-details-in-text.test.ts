import { personalDetailsInText } from '../../../src/reconcile/rules/personal-details-in-text.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

describeRule(personalDetailsInText(), {
  passes: [
    {
      it: 'titles and dates',
      dataset: datasetOf({
        events: [
          event({
            title: 'SOCI@LL: plan 2020-05-04, 10:30 to 12:00',
            extra: { url: 'https://example.org/2020/05' },
          }),
        ],
      }),
    },
    { it: 'numbers', dataset: datasetOf({ events: [event({ extra: { code: '0030-2020-12' } })] }) },
  ],
  finds: [
    {
      it: 'an address in a title',
      dataset: datasetOf({ events: [event({ title: 'Meeting, write to someone@example.org' })] }),
      says: ['title', 'register.csv, row 2', 'an e-mail address'],
    },
    {
      it: 'a telephone number in another column',
      dataset: datasetOf({ events: [event({ extra: { remarks: 'call +351 210 000 000' } })] }),
      says: ['remarks', 'a telephone number'],
    },
  ],
});
