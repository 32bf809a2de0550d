import { emptyDataset } from '../../src/model/dataset.js';
import type { RuleCase } from './describe-rule.js';
import { issue } from './records.js';

/** Readings in which a rule about one kind of issue finds nothing. */
export const otherReadings: readonly [RuleCase, RuleCase] = [
  { it: 'tables that were read without a remark', dataset: emptyDataset, issues: [] },
  {
    it: 'issues of another kind',
    dataset: emptyDataset,
    issues: [
      issue({
        code: 'footnote-mark',
        message: '"12*" under "Participants" has a footnote mark; 12 was read.',
      }),
    ],
  },
];
