import { evidenceMissing } from '../../../src/reconcile/rules/evidence-missing.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const held = (...files: readonly (readonly string[])[]) =>
  datasetOf({ events: files.map((evidence, index) => event({ row: index + 2, evidence })) });

describeRule(evidenceMissing, {
  passes: [
    { it: 'evidence for all', dataset: held(['a.pdf'], ['b.pdf']) },
    { it: 'a register without the column', dataset: held([], []) },
  ],
  finds: [
    {
      it: 'one event without evidence',
      dataset: held(['a.pdf'], []),
      says: ['1 record of 2', 'row 3'],
    },
    {
      it: 'two events without evidence, in one finding',
      dataset: held(['a.pdf'], [], []),
      says: ['2 records of 3'],
    },
  ],
});
