import type { Finding, Severity } from '@partnership-impact/core';
import { chartsShowing } from '../charts-showing.js';
import type { CheckReport } from '../check-report.js';
import { type CauseGroup, findingsByCause, sharedPlace } from '../findings-by-cause.js';
import { countOf } from '../printed-number.js';
import { severityWords } from '../severity-words.js';
import { withShortNames } from '../short-names.js';
import { untoldIssues } from '../untold-issues.js';
import { acknowledgedAsText } from './acknowledged-as-text.js';
import { coverageAsText } from './coverage-as-text.js';
import { displayWidth } from './display-width.js';
import { findingAsText } from './finding-as-text.js';
import { inputsAsText } from './inputs-as-text.js';
import { issuesAsText } from './issues-as-text.js';
import { sinceAsText } from './since-as-text.js';
import { type Layout, layoutOf, type TextOptions } from './text-options.js';
import { wrapped } from './wrapped.js';

/**
 * Writes a check for people: what was read, the findings by cause, issues, and the coverage.
 *
 * Same report, same text: the width and the colour are options and nothing is asked of the machine.
 *
 * @returns Text with a line end after its last line.
 * @example
 * checkAsText(report, { width: 80 });
 */
export function checkAsText(given: CheckReport, options: TextOptions = {}): string {
  const layout = layoutOf(options);
  const report = withShortNames(given);
  const groups = findingsByCause(report.findings);
  const sections = [
    inputsAsText(report, layout),
    ...groups.map((group, index) => groupAsText(group, index + 1, layout)),
    acknowledgedAsText(report, layout),
    sinceAsText(report.since, layout),
    issuesAsText(untoldIssues(report), layout),
    coverageAsText(report, layout),
    [outcome(report, groups.length, layout), ...chartsAsText(report, layout)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function groupAsText(group: CauseGroup, number: number, layout: Layout): readonly string[] {
  const { findings, severity } = group;
  const { ink } = layout;
  const [only] = findings;
  if (only !== undefined && findings.length === 1) {
    const title = `${number}  ${only.rule}${doubtOf(only)}`;
    return [heading(severity, title, only.id, layout), ...findingAsText(only, layout)];
  }
  const place = sharedPlace(findings);
  const named = `${number}  ${findings.length} findings with one cause`;
  const fits = place !== null && displayWidth(`${named} at ${place}`) + 16 <= layout.width;
  const title = fits ? `${named} at ${place}` : named;
  const each = toldOnce(findings).flatMap((finding) => [
    '',
    `    ${ink.severity(finding.severity, finding.severity)} ${finding.rule}${doubtOf(finding)}  ${ink.faint(shortId(finding.id))}`,
    ...findingAsText(finding, layout),
  ]);
  return [heading(severity, title, '', layout), ...each.slice(1)];
}

/** Findings of one cause, of which only the first says which figure is most likely wrong. */
function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.map((finding) => {
    const { likelyWrong, ...others } = finding;
    if (likelyWrong === undefined || !told.has(likelyWrong.text)) {
      if (likelyWrong) told.add(likelyWrong.text);
      return finding;
    }
    return others;
  });
}

/** The severity and a title, then a line to the right margin, which ends in the finding's id. */
function heading(severity: Severity, title: string, id: string, { ink, width }: Layout): string {
  const end = id === '' ? '' : ` ${shortId(id)}`;
  const taken = severity.length + displayWidth(title) + end.length + 5;
  const line = '─'.repeat(Math.max(2, width - taken));
  return `${ink.severity(severity, `■ ${severity}`)}  ${ink.strong(title)} ${ink.faint(line + end)}`;
}

/** The beginning of an id, by which `check --acknowledge` knows the finding. */
function shortId(id: string): string {
  return id.slice(0, 8);
}

function doubtOf({ confidence }: Finding): string {
  return confidence === 'certain' ? '' : ` (${confidence})`;
}

function outcome(report: CheckReport, causes: number, { ink }: Layout): string {
  const words = severityWords(report.findings);
  const unread = untoldIssues(report).filter(({ severity }) => severity === 'error').length;
  if (causes === 0 && unread > 0) {
    return ink.strong(
      `No open findings in what could be read; ${countOf(unread, 'error')} in reading.`,
    );
  }
  if (causes === 0) return ink.good('No open findings.');
  return ink.strong(`${words} in ${countOf(causes, 'cause')}.`);
}

/** The charts that show the findings. */
function chartsAsText({ findings }: CheckReport, { ink, width }: Layout): readonly string[] {
  const names = chartsShowing(findings).map(({ name }) => name);
  if (names.length === 0) return [];
  const call = `Drawn by: partnership-impact chart ${names.join(' | ')}`;
  return wrapped(call, width).map(ink.faint);
}
