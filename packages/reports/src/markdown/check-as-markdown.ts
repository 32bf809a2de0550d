import type { Finding } from '@partnership-impact/core';
import type { CheckReport } from '../check-report.js';
import { coverageCounts } from '../coverage-counts.js';
import { type CauseGroup, findingsByCause } from '../findings-by-cause.js';
import { placeText } from '../place.js';
import { countOf, printedNumber } from '../printed-number.js';
import { severityWords } from '../severity-words.js';
import { withShortNames } from '../short-names.js';
import { unsettledStatements } from '../unsettled-statements.js';
import { untoldIssues } from '../untold-issues.js';
import { findingAsMarkdown } from './finding-as-markdown.js';
import { markdownCode, markdownTable, markdownText } from './markdown-text.js';

/**
 * Writes a check as Markdown: inputs, findings by cause, issues and coverage, with headings.
 *
 * @returns Text with a line end after its last line.
 * @example
 * checkAsMarkdown(report).startsWith('# '); // => true
 */
export function checkAsMarkdown(given: CheckReport): string {
  const report = withShortNames(given);
  const groups = findingsByCause(report.findings);
  const name = report.project === null ? '' : `: ${markdownText(report.project)}`;
  const blocks = [
    [`# Check of figures${name}`],
    [`${severityWords(report.findings)} in ${countOf(groups.length, 'cause')}.`],
    inputs(report),
    ...(groups.length > 0 ? [['## Findings']] : []),
    ...groups.flatMap(group),
    acknowledged(report.findings),
    issues(report),
    coverage(report),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function inputs({ inputs, config, asOf }: CheckReport): readonly string[] {
  const rows = inputs.map(({ file, kind, records, issues }) => [
    markdownCode(file),
    kind,
    printedNumber(records),
    printedNumber(issues),
  ]);
  return [
    ...markdownTable(['Input', 'Taken for', 'Records', 'Issues'], rows, [false, false, true, true]),
    ...(config === null ? [] : ['', `Config: ${markdownCode(config)}`]),
    ...(asOf === null ? [] : ['', `As of ${asOf}`]),
  ];
}

function group({ findings }: CauseGroup, index: number): readonly (readonly string[])[] {
  const title =
    findings.length > 1 ? `${findings.length} findings with one cause` : (findings[0]?.rule ?? '');
  return [[`### ${index + 1}. ${title}`], ...findings.map(findingAsMarkdown)];
}

function acknowledged(findings: readonly Finding[]): readonly string[] {
  const accepted = findings.filter(({ acknowledgement }) => acknowledgement !== null);
  if (accepted.length === 0) return [];
  return [
    '## Acknowledged',
    '',
    ...accepted.map(
      ({ message, acknowledgement }) =>
        `- ${markdownText(message)} Accepted: ${markdownText(acknowledgement?.reason ?? '')}`,
    ),
  ];
}

function issues(report: CheckReport): readonly string[] {
  const issues = untoldIssues(report);
  if (issues.length === 0) return [];
  return [
    '## Issues in reading',
    '',
    ...issues.map(
      ({ severity, message, source }) =>
        `- ${severity}: ${markdownText(message)} ${markdownCode(placeText(source))}`,
    ),
  ];
}

function coverage(report: CheckReport): readonly string[] {
  const counts = coverageCounts(report.coverage);
  const reasons = [
    ...unsettledStatements(report).map(
      ({ reason, statements }) =>
        `- ${markdownText(reason)} ${statements.map(({ printed, source }) => `${markdownText(printed)} ${markdownCode(placeText(source))}`).join(', ')}`,
    ),
    ...report.unverifiable.map(({ rule, reason }) => `- ${rule}: ${markdownText(reason)}`),
  ];
  return [
    '## Coverage',
    '',
    ...markdownTable(
      counts.map(([label]) => label),
      [counts.map(([, count]) => printedNumber(count))],
      counts.map(() => true),
    ),
    ...(reasons.length > 0 ? ['', 'Not checked:', '', ...reasons] : []),
  ];
}
