import { wordsDifferFromDigits } from '../../../src/reconcile/rules/words-differ-from-digits.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, eventsOf, statement } from '../../support/records.js';

const twelve = (value: number, fields = {}) =>
  statement({
    value: 12,
    measure: 'events',
    printed: 'twelve',
    restated: { value, printed: String(value) },
    ...fields,
  });

describeRule(wordsDifferFromDigits, {
  passes: [
    { it: 'the same number in words and digits', dataset: datasetOf({ statements: [twelve(12)] }) },
    {
      it: 'a number that is written once',
      dataset: datasetOf({ statements: [statement({ value: 12 })] }),
    },
    {
      it: 'a rounded number with its exact one',
      dataset: datasetOf({ statements: [twelve(13, { interval: { low: 10, high: 14 } })] }),
    },
  ],
  finds: [
    {
      it: 'two values side by side',
      dataset: datasetOf({ statements: [twelve(13)] }),
      says: ['twelve events', '"13" beside it (report.md, line 1)'],
    },
    {
      it: 'two values of which the register supports one',
      dataset: datasetOf({
        events: eventsOf(Array.from({ length: 12 }, () => 10)),
        statements: [twelve(20)],
      }),
      says: ['twelve events', '"20"'],
    },
  ],
});
