import { type Finding, isAtLeast, type Severity } from '@partnership-impact/core';
import type { CheckReport } from '../check-report.js';
import { element, markupText } from '../markup/markup-text.js';
import { placeText } from '../place.js';

/** What counts as a failed test. */
export interface JunitOptions {
  /** Findings as grave as this, or graver, fail; the others pass with a note. Default `error`. */
  readonly failOn?: Severity | 'never';
}

/**
 * Writes a check as JUnit XML for CI systems: one suite for each rule that saw something, one for
 * the stated figures, one for the checks that could not be made, which are skipped.
 *
 * @returns XML with a line end after its last line.
 * @example
 * checkAsJunit(report, { failOn: 'warning' });
 */
export function checkAsJunit(report: CheckReport, options: JunitOptions = {}): string {
  const { failOn = 'error' } = options;
  const suites = [
    ...bySuite(report.findings).map(([rule, findings]) =>
      suite(
        rule,
        findings.map((finding) => findingCase(finding, failOn)),
      ),
    ),
    suite('stated figures', verifiedCases(report)),
    suite('checks not made', report.unverifiable.map(notMadeCase)),
  ].filter(({ tests }) => tests > 0);
  const sum = (count: (one: Suite) => number) => suites.reduce((all, one) => all + count(one), 0);
  const counts = `tests="${sum(({ tests }) => tests)}" failures="${sum(({ failures }) => failures)}" errors="0" skipped="${sum(({ skipped }) => skipped)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="partnership-impact" ${counts}>\n${suites
    .map(({ xml }) => xml)
    .join('\n')}\n</testsuites>\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly xml: string;
}

interface Case {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly xml: string;
}

function bySuite(findings: readonly Finding[]): readonly [string, readonly Finding[]][] {
  const suites = new Map<string, Finding[]>();
  for (const finding of findings) {
    const suite = suites.get(finding.rule) ?? [];
    suites.set(finding.rule, [...suite, finding]);
  }
  return [...suites];
}

function suite(name: string, cases: readonly Case[]): Suite {
  const count = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const [failures, skipped] = [count('failed'), count('skipped')];
  const attributes = `name="${markupText(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  const xml = element('testsuite', `\n${cases.map((one) => one.xml).join('\n')}\n`, attributes);
  return { tests: cases.length, failures, skipped, xml };
}

function testcase(suite: string, name: string, content: string): string {
  return element(
    'testcase',
    content,
    `classname="${markupText(suite)}" name="${markupText(name)}"`,
  );
}

function findingCase(finding: Finding, failOn: Severity | 'never'): Case {
  const { rule, message, severity, question, locations, acknowledgement, id } = finding;
  const name = `${message} (${id})`;
  if (acknowledgement) {
    const reason = `message="acknowledged: ${markupText(acknowledgement.reason)}"`;
    return { outcome: 'skipped', xml: testcase(rule, name, element('skipped', '', reason)) };
  }
  const detail = [question, ...locations.map(({ source }) => placeText(source))].filter(Boolean);
  const text = markupText(detail.join('\n'));
  if (failOn !== 'never' && isAtLeast(severity, failOn)) {
    const attributes = `type="${severity}" message="${markupText(message)}"`;
    return { outcome: 'failed', xml: testcase(rule, name, element('failure', text, attributes)) };
  }
  const note = element('system-out', `${severity}: ${text}`);
  return { outcome: 'passed', xml: testcase(rule, name, note) };
}

function verifiedCases({ statements }: CheckReport): readonly Case[] {
  return statements
    .filter(({ status }) => status === 'verified')
    .map(({ printed, measure, source }) => ({
      outcome: 'passed' as const,
      xml: testcase('stated figures', `${printed} ${measure ?? ''} at ${placeText(source)}`, ''),
    }));
}

function notMadeCase({
  rule,
  reason,
  locations: [first],
}: CheckReport['unverifiable'][number]): Case {
  const name = first ? `${rule} at ${placeText(first.source)}` : rule;
  const skipped = element('skipped', '', `message="${markupText(reason)}"`);
  return { outcome: 'skipped', xml: testcase('checks not made', name, skipped) };
}
