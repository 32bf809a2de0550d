import { chartOfSummary } from '../chart-of-summary.js';
import type { SummaryReport } from '../summary-report.js';

/**
 * Writes a summary as one JSON object; its schema is `partnership-impact/schema/summary.json`.
 *
 * Each row holds its dimensions (`null` for a total) beside its measures as `{ value, records, missing }`.
 *
 * `chart` names the chart that shows it, or is `null`.
 *
 * @returns Indented JSON with a line end.
 * @example
 * JSON.parse(summaryAsJson(summary)).rows[0]; // => { type: 'Webinar', events: { value: 2, records: 2, missing: 0 } }
 */
export function summaryAsJson(summary: SummaryReport): string {
  const { project, config, dimensions, measures, rows, notes } = summary;
  const printed = {
    schema: 'partnership-impact/summary/1',
    project,
    config,
    dimensions,
    measures,
    rows: rows.map(({ key, figures }) => ({ ...key, ...figures })),
    notes,
    chart: chartOfSummary(summary),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}
