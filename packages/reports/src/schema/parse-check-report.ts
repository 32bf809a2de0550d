import { ImpactError } from '@partnership-impact/core';
import type { CheckReport } from '../check-report.js';
import { checkReportSchema } from './check-report-schema.js';

/**
 * Reads the result of an earlier check, as `check --format json` printed it.
 *
 * @throws `ImpactError` `unreadable-input` when it is no such result; the message names the
 *   first place that does not fit.
 * @example
 * parseCheckReport(JSON.parse(text)).findings;
 */
export function parseCheckReport(
  input: unknown,
  options: { readonly file?: string } = {},
): CheckReport {
  const { file = '(given)' } = options;
  const reading = checkReportSchema.safeParse(input);
  if (reading.success) {
    // Which chart shows what is worked out anew whenever a result is printed.
    const { charts: _, ...report } = reading.data;
    return report;
  }
  const [first] = reading.error.issues;
  const place = first?.path.map(String).join('.') || 'the top';
  throw new ImpactError(
    'unreadable-input',
    `"${file}" is no result of a check: ${place} does not fit. Give a file that "check --format json" wrote.`,
  );
}
