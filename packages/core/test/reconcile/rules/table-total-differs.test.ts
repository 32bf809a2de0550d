import { emptyDataset } from '../../../src/model/dataset.js';
import { tableTotalDiffers } from '../../../src/reconcile/rules/table-total-differs.js';
import { describeRule } from '../../support/describe-rule.js';
import { otherReadings } from '../../support/reading-issues.js';
import { datasetOf, event, issue, statement } from '../../support/records.js';

/** Two events of one partner each and one of both, told by partner with the total of the register. */
const joint = datasetOf({
  events: [
    event({ row: 2, partners: ['Alfa'], headcount: 10 }),
    event({ row: 3, partners: ['Beta'], headcount: 20 }),
    event({ row: 4, partners: ['Alfa', 'Beta'], headcount: 5 }),
  ],
  statements: [
    statement({ value: 15, scope: { partner: 'Alfa' }, passage: 'table', line: 5 }),
    statement({ value: 25, scope: { partner: 'Beta' }, passage: 'table', line: 6 }),
    statement({ value: 35, passage: 'table', line: 7 }),
  ],
});
const wrongPart = {
  ...joint,
  statements: [
    ...joint.statements.filter(({ value }) => value !== 25),
    statement({ value: 26, scope: { partner: 'Beta' }, passage: 'table', line: 6 }),
  ],
};
const total = issue({
  code: 'total-differs',
  message: 'The total of "People" says 35; the rows above it sum to 40.',
  source: { file: 'report.md', line: 7, column: 1 },
});

describeRule(tableTotalDiffers, {
  passes: otherReadings,
  finds: [
    {
      it: 'a total that the rows do not come to',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'total-differs',
          message: 'The total of "Participants" says 94; the rows above it sum to 93.',
          severity: 'warning',
          row: 9,
        }),
      ],
      says: ['"Participants" says 94', '93'],
      severity: 'warning',
    },
    {
      it: 'a total in a table told by its layout',
      dataset: emptyDataset,
      issues: [
        issue({
          code: 'total-differs',
          message:
            'The total of "Events" says 4; the rows above it sum to 3. The table was told by where its words stand; a row may be missing.',
          severity: 'note',
          row: 5,
        }),
      ],
      says: ['says 4'],
      severity: 'note',
    },
    {
      it: 'parts by partner that hold joint events, as a note, since the register gives each so',
      dataset: joint,
      issues: [total],
      says: ['says 35', 'what belongs to several counts for each'],
      severity: 'note',
    },
    {
      it: 'such parts of which one is not as in the register',
      dataset: wrongPart,
      issues: [total],
      says: ['says 35'],
      severity: 'warning',
    },
  ],
  edges: {
    finds: [
      {
        it: 'such parts told elsewhere in the report',
        dataset: {
          ...joint,
          statements: joint.statements.map((one, at) => ({ ...one, passage: `table ${at}` })),
        },
        issues: [total],
        severity: 'warning',
      },
    ],
  },
});
