import type { Finding, SourceRef } from '@partnership-impact/core';
import type { Log, Result } from 'sarif';
import type { CheckReport } from '../check-report.js';
import { untoldIssues } from '../untold-issues.js';
import { sarifLocation, uriOf } from './sarif-location.js';

/** Who made the check. */
export interface SarifOptions {
  /** Version of the software. Left out where not given. */
  readonly version?: string;
}

/**
 * Writes a check as SARIF 2.1.0 for editors and code hosts.
 *
 * Findings are results with their `id` as fingerprint; faults in reading are notifications of the
 * invocation; acknowledged findings are suppressed with their reason.
 *
 * @returns Indented JSON with a line end.
 * @example
 * JSON.parse(checkAsSarif(report)).version; // => '2.1.0'
 */
export function checkAsSarif(report: CheckReport, options: SarifOptions = {}): string {
  const { version } = options;
  const rules = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'partnership-impact',
            ...(version === undefined ? {} : { semanticVersion: version }),
            rules: rules.map((id) => ({
              id,
              name: pascal(id),
              shortDescription: { text: words(id) },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: untoldIssues(report).map(
              ({ severity, code, message, source }) => ({
                descriptor: { id: code },
                level: severity,
                message: { text: message },
                locations: [sarifLocation(source)],
              }),
            ),
          },
        ],
        artifacts: report.inputs.map(({ file, sha256 }) => ({
          location: { uri: uriOf(file) },
          hashes: { 'sha-256': sha256 },
        })),
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => result(finding, rules)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(finding: Finding, rules: readonly string[]): Result {
  const { id, rule, severity, message, question, cause, acknowledgement } = finding;
  const [first, ...related] = places(finding);
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: question === '' ? message : `${message} ${question}` },
    ...(first === undefined ? {} : { locations: [sarifLocation(first)] }),
    ...(related.length === 0 ? {} : { relatedLocations: related.map(sarifLocation) }),
    partialFingerprints: { 'partnershipImpactFinding/v1': id },
    ...(acknowledgement === null
      ? {}
      : { suppressions: [{ kind: 'external', justification: acknowledgement.reason }] }),
    ...(cause === null ? {} : { properties: { cause } }),
  };
}

/** Where the finding is shown first: what it contradicts, then the rest. */
function places({ figures, locations }: Finding): readonly SourceRef[] {
  const contradicting = locations.filter(({ relation }) => relation === 'contradicts');
  const others = locations.filter(({ relation }) => relation !== 'contradicts');
  const all = [...contradicting, ...others].map(({ source }) => source);
  return all.length > 0 ? all : figures.flatMap(({ source }) => (source ? [source] : []));
}

function words(rule: string): string {
  const text = rule.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pascal(rule: string): string {
  return rule.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase());
}
