import { emptyDataset } from '../../../src/model/dataset.js';
import { unreadableNumber } from '../../../src/reconcile/rules/unreadable-number.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { issue } from '../../support/records.js';

describeRule(unreadableNumber, {
  passes: otherReadings,
  finds: [
    {
      it: 'a word among numbers',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'not-a-number',
          message: '"a few" under "Participants" is no number; it was left empty.',
          row: 7,
        }),
      ],
      says: ['"a few" under "Participants" is no number', 'register.csv, row 7'],
    },
    {
      it: 'several cells of a column as one',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'not-a-number',
          message: '"many" under "Participants" is no number; it was left empty.',
          row: 7,
        }),
        issue({
          code: 'not-a-number',
          message: '"lots" under "Participants" is no number; it was left empty.',
          row: 9,
        }),
      ],
      says: ['"many"', '1 more of the kind', 'rows 7 and 9'],
    },
    {
      it: 'each kind of fault on its own',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'several-numbers',
          message: '"27-22-20" under "Day 1" holds several numbers; it was left empty.',
          row: 3,
        }),
        issue({
          code: 'approximate-number',
          message:
            '"around 50" under "Day 1" is no exact number; it may be 45 to 55 and was not added up.',
          row: 4,
        }),
      ],
      says: ['holds several numbers'],
      count: 2,
    },
  ],
  edges: {
    finds: ['percent-not-a-count', 'number-with-words', 'number-range'].map((code) => ({
      it: `an issue of the kind ${code}`,
      dataset: emptyDataset,
      issues: [issue({ code, message: `"x" under "Participants" is ${code}.` })],
    })),
  },
});
