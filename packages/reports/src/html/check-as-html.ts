import type { Finding } from '@partnership-impact/core';
import type { CheckReport } from '../check-report.js';
import { coverageCounts } from '../coverage-counts.js';
import { type CauseGroup, findingsByCause } from '../findings-by-cause.js';
import { element, markupText } from '../markup/markup-text.js';
import { placeText } from '../place.js';
import { countOf, printedNumber } from '../printed-number.js';
import { left, right } from '../report-column.js';
import { severityWords } from '../severity-words.js';
import { withShortNames } from '../short-names.js';
import { unsettledStatements } from '../unsettled-statements.js';
import { untoldIssues } from '../untold-issues.js';
import { findingAsHtml } from './finding-as-html.js';
import { htmlPage } from './html-page.js';
import { htmlTable } from './html-table.js';

/** A picture for a page, as the charts package draws it. */
export interface PageChart {
  readonly title: string;
  /** The whole figure as HTML, with its table or its description. */
  readonly html: string;
}

/** What a page shows beside the check. */
export interface CheckPageOptions {
  /** Charts in the order in which they are shown. Default none. */
  readonly charts?: readonly PageChart[];
}

/**
 * Writes a check as one self-contained HTML page that can be sent: nothing is loaded, nothing runs.
 *
 * @returns A page with a line end after its last line.
 * @example
 * checkAsHtml(report).startsWith('<!doctype html>'); // => true
 */
export function checkAsHtml(given: CheckReport, options: CheckPageOptions = {}): string {
  const { charts = [] } = options;
  const report = withShortNames(given);
  const groups = findingsByCause(report.findings);
  const title = ['Check of figures', report.project].filter(Boolean).join(': ');
  const body = [
    element('h1', markupText(title)),
    element('p', `${severityWords(report.findings)} in ${countOf(groups.length, 'cause')}.`),
    inputs(report),
    coverage(report),
    ...(groups.length > 0 ? [element('h2', 'Findings'), ...groups.map(group)] : []),
    acknowledged(report.findings),
    issues(report),
    ...(charts.length > 0 ? [element('h2', 'Charts'), ...charts.map(({ html }) => html)] : []),
  ];
  return htmlPage(title, body);
}

function inputs({ inputs, config, asOf }: CheckReport): string {
  const rows = inputs.map(({ file, kind, records, issues }) => [
    element('code', markupText(file)),
    kind,
    printedNumber(records),
    printedNumber(issues),
  ]);
  const columns = [left('File'), left('Taken for'), right('Records'), right('Issues')];
  return [
    htmlTable('Inputs', columns, rows),
    config === null ? '' : element('p', `Config: ${element('code', markupText(config))}`),
    asOf === null ? '' : element('p', `As of ${asOf}`),
  ].join('\n');
}

function coverage(report: CheckReport): string {
  const counts = coverageCounts(report.coverage);
  const reasons = [
    ...unsettledStatements(report).map(({ reason, statements }) =>
      element(
        'li',
        `${markupText(reason)} ${statements.map(({ printed, source }) => `${markupText(printed)} ${element('code', markupText(placeText(source)))}`).join(', ')}`,
      ),
    ),
    ...report.unverifiable.map(({ rule, reason }) =>
      element('li', `${element('code', markupText(rule))} ${markupText(reason)}`),
    ),
  ];
  return [
    htmlTable(
      'Coverage',
      counts.map(([label]) => right(label)),
      [counts.map(([, count]) => printedNumber(count))],
    ),
    reasons.length === 0
      ? ''
      : element(
          'details',
          `${element('summary', 'What could not be checked, and why')}${element('ul', reasons.join('\n'))}`,
        ),
  ].join('\n');
}

function group({ findings }: CauseGroup, index: number): string {
  const title =
    findings.length > 1 ? `${findings.length} findings with one cause` : (findings[0]?.rule ?? '');
  return `<section>\n${element('h3', `${index + 1}. ${markupText(title)}`)}\n${findings.map(findingAsHtml).join('\n')}\n</section>`;
}

function acknowledged(findings: readonly Finding[]): string {
  const accepted = findings.filter(({ acknowledgement }) => acknowledgement !== null);
  if (accepted.length === 0) return '';
  const lines = accepted.map(({ message, acknowledgement }) =>
    element('li', `${markupText(message)} Accepted: ${markupText(acknowledgement?.reason ?? '')}`),
  );
  return `${element('h2', 'Acknowledged')}\n${element('ul', lines.join('\n'))}`;
}

function issues(report: CheckReport): string {
  const issues = untoldIssues(report);
  if (issues.length === 0) return '';
  const lines = issues.map(({ severity, message, source }) =>
    element(
      'li',
      `${severity}: ${markupText(message)} ${element('code', markupText(placeText(source)))}`,
    ),
  );
  return `${element('h2', 'Issues in reading')}\n${element('ul', lines.join('\n'))}`;
}
