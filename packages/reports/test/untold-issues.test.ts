import { expect, it } from 'vitest';
import { checkFormats, formatCheck } from '../src/format-check.js';
import { findingWith, sampleReport } from './support/sample-report.js';

const message = '"a few" under "Participants" is no number; it was left empty.';
const source = { file: sampleReport.inputs[0]?.file ?? '', row: 7, column: 4 };
const issue = { severity: 'warning', code: 'not-a-number', message, source } as const;
const finding = findingWith({ id: '0123456789abcdef', rule: 'unreadable-number', message });
const told = {
  ...sampleReport,
  asOf: '2021-06-30',
  findings: [finding],
  issues: [{ ...issue, finding: finding.id }],
};

// JUnit repeats a message in its text; JSON and ValidatReport keep every issue.
const texts = checkFormats.filter((format) => !['json', 'junit', 'validatreport'].includes(format));

it.each(texts)('%s tells an issue once, as its finding', async (format) => {
  const written = await formatCheck(told, format);
  expect(written.match(/a few/g)).toHaveLength(1);
});

it.each(texts)('%s tells an issue that no finding tells', async (format) => {
  const untold = { ...told, findings: [], issues: [issue] };
  expect((await formatCheck(untold, format)).match(/a few/g)).toHaveLength(1);
});
