import { type Finding, type Severity, severities } from '@partnership-impact/core';
import { placeText } from './place.js';

/** Findings that one change would clear together; a finding of its own where there is no shared cause. */
export interface CauseGroup {
  readonly cause: string | null;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/**
 * Groups findings by their cause: the gravest group first, then the one that clears most findings.
 *
 * Acknowledged findings are left out; ties keep the order of the findings.
 */
export function findingsByCause(findings: readonly Finding[]): readonly CauseGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.acknowledgement !== null) continue;
    const key = finding.cause === null ? `finding ${finding.id}` : `cause ${finding.cause}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(groupOf).sort(byGravity);
}

function groupOf(findings: Finding[]): CauseGroup {
  const ordered = findings.toSorted((a, b) => rank(a.severity) - rank(b.severity));
  const [lead] = ordered;
  return {
    cause: lead?.cause ?? null,
    severity: lead?.severity ?? 'note',
    findings: ordered,
  };
}

function byGravity(a: CauseGroup, b: CauseGroup): number {
  return rank(a.severity) - rank(b.severity) || b.findings.length - a.findings.length;
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** The place at which all of the findings look, where there is one and only one; else `null`. */
export function sharedPlace(findings: readonly Finding[]): string | null {
  const [first, ...others] = findings.map(
    ({ locations }) => new Set(locations.map(({ source }) => placeText(source))),
  );
  const shared = [...(first ?? [])].filter((place) => others.every((places) => places.has(place)));
  return shared.length === 1 ? (shared[0] ?? null) : null;
}
