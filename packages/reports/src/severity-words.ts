import { type Finding, severities } from '@partnership-impact/core';
import { countOf } from './printed-number.js';

/**
 * How many findings of each severity are open, in words, e.g. `2 errors, 1 warning`; `no findings`
 * when there is none. Acknowledged findings are not counted.
 */
export function severityWords(findings: readonly Finding[]): string {
  const open = findings.filter(({ acknowledgement }) => acknowledgement === null);
  const counts = severities.flatMap((severity) => {
    const count = open.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [countOf(count, severity)];
  });
  return counts.join(', ') || 'no findings';
}
