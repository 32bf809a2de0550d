import { describe, expect, it } from 'vitest';
import { checkFormats, formatCheck } from '../src/format-check.js';
import { formatSummary, summaryFormats } from '../src/format-summary.js';
import { sampleReport } from './support/sample-report.js';
import { sampleSummary } from './support/sample-summary.js';

describe('formatCheck', () => {
  it.each(checkFormats)('writes a check as %s', async (format) => {
    const text = await formatCheck(sampleReport, format, { version: '1.2.3', failOn: 'warning' });
    await expect(text).toMatchFileSnapshot(`golden/check.${format}`);
  });

  it('says which formats there are', async () => {
    await expect(formatCheck(sampleReport, 'yaml' as 'json')).rejects.toThrow(
      'There is no format "yaml" of a check. Allowed: text, json, sarif, junit, validatreport, markdown, html.',
    );
  });
});

describe('formatSummary', () => {
  it.each(summaryFormats)('writes a summary as %s', async (format) => {
    const text = await formatSummary(sampleSummary, format);
    await expect(text).toMatchFileSnapshot(`golden/summary.${format}`);
  });
});
