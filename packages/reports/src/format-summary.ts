import { ImpactError } from '@partnership-impact/core';
import type { SummaryReport } from './summary-report.js';
import type { TextOptions } from './text/text-options.js';

/** The formats of a summary, the first for people at a terminal. */
export const summaryFormats = ['text', 'json', 'csv', 'markdown'] as const;

/** A format of a summary. */
export type SummaryFormat = (typeof summaryFormats)[number];

/**
 * Writes a summary in a format. The format's code is loaded when it is first used.
 *
 * @throws `ImpactError` `invalid-option` for an unknown format.
 * @example
 * await formatSummary(summary, 'csv');
 */
export async function formatSummary(
  summary: SummaryReport,
  format: SummaryFormat,
  options: TextOptions = {},
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text/summary-as-text.js')).summaryAsText(summary, options);
    case 'json':
      return (await import('./json/summary-as-json.js')).summaryAsJson(summary);
    case 'csv':
      return (await import('./csv/summary-as-csv.js')).summaryAsCsv(summary);
    case 'markdown':
      return (await import('./markdown/summary-as-markdown.js')).summaryAsMarkdown(summary);
    default:
      throw new ImpactError(
        'invalid-option',
        `There is no format "${format}" of a summary. Allowed: ${summaryFormats.join(', ')}.`,
      );
  }
}
