import { evidenceShared } from '../../../src/reconcile/rules/evidence-shared.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event } from '../../support/records.js';

const held = (...files: readonly string[]) =>
  datasetOf({
    events: files.map((file, index) =>
      event({ row: index + 2, start: `2020-05-0${index + 1}`, evidence: [file] }),
    ),
  });

describeRule(evidenceShared, {
  passes: [
    { it: 'a document for each event', dataset: held('a.pdf', 'b.pdf') },
    { it: 'one collection for all', dataset: held('all.pdf', 'all.pdf', 'all.pdf', 'all.pdf') },
  ],
  finds: [
    {
      it: 'one list for two events',
      dataset: held('a.pdf', 'a.pdf', 'b.pdf'),
      says: ['a.pdf', '2 records'],
    },
    {
      it: 'one list for three events',
      dataset: held('a.pdf', 'a.pdf', 'a.pdf'),
      says: ['3 records'],
    },
  ],
});
