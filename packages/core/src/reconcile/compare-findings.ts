import { valuesOf } from './acknowledgement.js';
import type { Finding } from './finding.js';

/** How the findings of a check stand to those of an earlier one. */
export interface FindingsCompared {
  /** Ids of findings that the earlier check did not have. */
  readonly new: readonly string[];
  /** Ids of findings of both whose values are no longer the same. */
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  /** Findings of the earlier check that are no longer there. */
  readonly gone: readonly Finding[];
}

/**
 * Compares findings with those of an earlier check of the same input.
 *
 * @example
 * compareFindings(earlier.findings, result.findings).new; // => ids
 */
export function compareFindings(
  earlier: readonly Finding[],
  findings: readonly Finding[],
): FindingsCompared {
  const before = new Map(earlier.map((finding) => [finding.id, finding]));
  const now = new Set(findings.map(({ id }) => id));
  const both = findings.filter(({ id }) => before.has(id));
  const isSame = (finding: Finding) => {
    const old = before.get(finding.id);
    return old !== undefined && valuesOf(old) === valuesOf(finding);
  };
  return {
    new: findings.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    changed: both.filter((finding) => !isSame(finding)).map(({ id }) => id),
    unchanged: both.filter(isSame).map(({ id }) => id),
    gone: earlier.filter(({ id }) => !now.has(id)),
  };
}
