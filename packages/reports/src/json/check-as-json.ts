import type { CheckReport } from '../check-report.js';

/**
 * Writes a check as one JSON object; its schema is `partnership-impact/schema/check.json`.
 *
 * @returns Indented JSON with a line end.
 * @example
 * JSON.parse(checkAsJson(report)).schema; // => 'partnership-impact/check/1'
 */
export function checkAsJson(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
