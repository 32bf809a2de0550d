import { personalDataInText } from '../../../src/reconcile/rules/personal-data-in-text.js';
import { describeRule } from '../../support/describe-rule.js';
import { datasetOf, event, statement } from '../../support/records.js';

describeRule(personalDataInText, {
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
      says: ['1 cell under "title"', 'register.csv, row 2', 'an e-mail address'],
    },
    {
      it: 'a telephone number in another column',
      dataset: datasetOf({ events: [event({ extra: { remarks: 'call +351 210 000 000' } })] }),
      says: ['remarks', 'a telephone number'],
    },
    {
      it: 'a column of addresses as one',
      dataset: datasetOf({
        events: [2, 3, 4].map((row) => event({ row, extra: { contact: `p${row}@example.org` } })),
      }),
      says: ['3 cells under "contact" (register.csv, rows 2, 3 and 4) hold an e-mail address'],
    },
    {
      it: 'what stands in the place of an address that was masked',
      dataset: datasetOf({ events: [event({ title: 'Meeting, write to [e-mail address]' })] }),
      says: ['1 cell under "title"', 'an e-mail address'],
    },
    {
      it: 'an address in a sentence of a report',
      dataset: datasetOf({
        statements: [
          statement({
            value: 12,
            source: { file: 'report.md', line: 4, quote: '12 people; write to a@example.org' },
          }),
        ],
      }),
      says: ['1 sentence of the report (report.md, line 4)'],
    },
  ],
  edges: {
    passes: [
      {
        it: 'a sentence without a quote',
        dataset: datasetOf({ statements: [statement({ value: 12 })] }),
      },
    ],
    finds: [
      {
        it: 'an address among the partners',
        dataset: datasetOf({ events: [event({ partners: ['CESIE', 'a@example.org'] })] }),
      },
      {
        it: 'addresses in two columns',
        dataset: datasetOf({
          events: [event({ title: 'Write to a@example.org', extra: { contact: 'b@example.org' } })],
        }),
        count: 2,
      },
      {
        it: 'an address and a telephone number in one column',
        dataset: datasetOf({
          events: ['a@example.org', 'call +351 210 000 000'].map((contact, at) =>
            event({ row: at + 2, extra: { contact } }),
          ),
        }),
      },
    ],
  },
});
