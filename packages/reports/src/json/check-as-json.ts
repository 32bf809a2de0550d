import { chartsShowing } from '../charts-showing.js';
import type { CheckReport } from '../check-report.js';

/**
 * Writes a check as one JSON object; its schema is `partnership-impact/schema/check.json`.
 *
 * `charts` names the charts that show the findings.
 *
 * @returns Indented JSON with a line end.
 * @example
 * JSON.parse(checkAsJson(report)).schema; // => 'partnership-impact/check/1'
 */
export function checkAsJson(report: CheckReport): string {
  return `${JSON.stringify({ ...report, charts: chartsShowing(report.findings) }, null, 2)}\n`;
}
