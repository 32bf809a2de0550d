import { ImpactError, type Severity } from '@partnership-impact/core';
import type { CheckReport } from './check-report.js';
import type { PageChart } from './html/check-as-html.js';
import type { TextOptions } from './text/text-options.js';

/** The formats of a check, the first for people at a terminal. */
export const checkFormats = [
  'text',
  'json',
  'sarif',
  'junit',
  'validatreport',
  'markdown',
  'html',
] as const;

/** A format of a check. */
export type CheckFormat = (typeof checkFormats)[number];

/** What a format may use beside the check; each takes what it knows. */
export interface FormatCheckOptions extends TextOptions {
  /** For `junit`: what counts as a failed test. Default `error`. */
  readonly failOn?: Severity | 'never';
  /** For `html`: charts below the findings. */
  readonly charts?: readonly PageChart[];
  /** For `sarif` and `validatreport`: the version of the software. */
  readonly version?: string;
}

/**
 * Writes a check in a format. The format's code is loaded when it is first used.
 *
 * @throws `ImpactError` `invalid-option` for an unknown format, and for `validatreport` of a
 *   check without a day.
 * @example
 * await formatCheck(report, 'markdown');
 */
export async function formatCheck(
  report: CheckReport,
  format: CheckFormat,
  options: FormatCheckOptions = {},
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text/check-as-text.js')).checkAsText(report, options);
    case 'json':
      return (await import('./json/check-as-json.js')).checkAsJson(report);
    case 'sarif':
      return (await import('./sarif/check-as-sarif.js')).checkAsSarif(report, options);
    case 'junit':
      return (await import('./junit/check-as-junit.js')).checkAsJunit(report, options);
    case 'validatreport':
      return (await import('./validatreport/check-as-validatreport.js')).checkAsValidatreport(
        report,
        options,
      );
    case 'markdown':
      return (await import('./markdown/check-as-markdown.js')).checkAsMarkdown(report);
    case 'html':
      return (await import('./html/check-as-html.js')).checkAsHtml(report, options);
    default:
      throw new ImpactError(
        'invalid-option',
        `There is no format "${format}" of a check. Allowed: ${checkFormats.join(', ')}.`,
      );
  }
}
