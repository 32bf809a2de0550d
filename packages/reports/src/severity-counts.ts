import { type Finding, type Severity, severities } from '@partnership-impact/core';
import { countOf } from './printed-number.js';

/**
 * How many findings of each severity stand open; acknowledged findings are not counted.
 */
export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const open = findings.filter(({ acknowledgement }) => acknowledgement === null);
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/**
 * The counts as words, e.g. `2 errors, 1 warning`; `no findings` when there is none.
 */
export function severityWords(findings: readonly Finding[]): string {
  const counts = severityCounts(findings);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countOf(counts[severity], severity));
  return parts.join(', ') || 'no findings';
}
