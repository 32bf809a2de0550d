import type { UnverifiableCheck } from './check-result.js';
import type { Finding } from './finding.js';
import { fingerprint } from './fingerprint.js';
import type { Unverifiable } from './rule.js';

/** Gives each check that waits for another finding the id of that finding, where there is one. */
export function waitingChecks(
  unverifiable: readonly (Unverifiable & { readonly rule: string })[],
  findings: readonly Finding[],
): readonly UnverifiableCheck[] {
  const ids = new Set(findings.map(({ id }) => id));
  return unverifiable.map(({ waitsFor, ...check }) => {
    if (waitsFor === undefined) return check;
    const finding = fingerprint([waitsFor.rule, ...waitsFor.key]);
    return ids.has(finding) ? { ...check, finding } : check;
  });
}
