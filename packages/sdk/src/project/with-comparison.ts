import { compareFindings, ImpactError } from '@partnership-impact/core';
import { type CheckReport, parseCheckReport } from '@partnership-impact/reports';
import { readBytes } from '../files/read-bytes.js';

/**
 * Reads the result of an earlier check.
 *
 * @throws `ImpactError` `unreadable-input` when the file is no result of a check.
 */
export function earlierReport(file: string): CheckReport {
  return parseCheckReport(jsonIn(file), { file });
}

/** Sets a check beside the result of an earlier one. */
export function withComparison(
  report: CheckReport,
  { file, earlier }: { readonly file: string; readonly earlier: CheckReport },
): CheckReport {
  const compared = compareFindings(earlier.findings, report.findings);
  const gone = compared.gone.map(({ id, message }) => ({ id, message }));
  return { ...report, since: { file, ...compared, gone } };
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readBytes(file)));
  } catch (cause) {
    if (cause instanceof ImpactError) throw cause;
    throw new ImpactError(
      'unreadable-input',
      `"${file}" is no JSON. Give a file that "check --format json" wrote.`,
      { cause },
    );
  }
}
