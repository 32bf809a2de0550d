import type { CalendarDate } from '../model/calendar-date.js';
import { foldName } from '../model/fold-name.js';
import type { Acknowledgement, Finding } from './finding.js';
import { fingerprint } from './fingerprint.js';

/** An acknowledgement as it is kept in a file beside the input. */
export interface AcknowledgementRecord extends Acknowledgement {
  /** Id of the finding. */
  readonly finding: string;
  /** What {@link valuesOf} gave when the finding was accepted. */
  readonly values: string;
}

/** Two names, or two titles of events, of which a person says that they are different. */
export interface DifferentPair {
  readonly names: readonly [string, string];
  readonly reason: string;
  readonly by: string | null;
  readonly on: CalendarDate | null;
}

/** An acknowledgement that accepts nothing any more, and why. */
export interface DeadAcknowledgement {
  /** Id of the finding; of a pair that is said to be different its two names in quotes. */
  readonly finding: string;
  /** `unused`: there is no such finding. `lapsed`: its values changed. `expired`: its last day is over. */
  readonly state: 'unused' | 'lapsed' | 'expired';
  readonly reason: string;
}

/** Findings with what was accepted, and the acknowledgements that no longer hold. */
export interface AcknowledgedFindings {
  readonly findings: readonly Finding[];
  readonly dead: readonly DeadAcknowledgement[];
}

export interface AcknowledgeOptions {
  /** The day on which acknowledgements with a last day are judged. Left out: none has expired. */
  readonly asOf?: CalendarDate | null;
  /** Pairs that are different: every finding that takes them for one is accepted. */
  readonly different?: readonly DifferentPair[];
}

/**
 * The values of a finding as a short name: an acknowledgement holds as long as this stays the same.
 *
 * Figures count as printed; for a finding without figures, the quoted words of its message do. Places
 * and row numbers do not, so rows may move.
 */
export function valuesOf(finding: Finding): string {
  const { figures, message } = finding;
  const quoted = message.match(/"[^"]*"/g) ?? [];
  const values = figures.map(({ role, printed }) => `${role} ${printed}`);
  return fingerprint(values.length > 0 ? values : quoted);
}

/**
 * Accepts a finding, for a reason that a person gives.
 *
 * @example
 * acknowledgementOf(finding, { reason: 'The funder agreed.', by: null, on: null, until: null });
 */
export function acknowledgementOf(
  finding: Finding,
  acknowledgement: Acknowledgement,
): AcknowledgementRecord {
  return { finding: finding.id, ...acknowledgement, values: valuesOf(finding) };
}

/**
 * Marks the findings that were accepted. An acknowledgement lapses when a figure of its finding
 * changed, and expires after its last day; both are given back with those that no finding uses.
 */
export function acknowledge(
  findings: readonly Finding[],
  records: readonly AcknowledgementRecord[],
  options: AcknowledgeOptions = {},
): AcknowledgedFindings {
  const { asOf = null, different = [] } = options;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const held = new Map<string, Acknowledgement>();
  const dead: DeadAcknowledgement[] = [];
  for (const { finding: id, values, reason, by, on, until } of records) {
    const finding = byId.get(id);
    if (finding === undefined) dead.push({ finding: id, state: 'unused', reason });
    else if (until !== null && asOf !== null && asOf > until) {
      dead.push({ finding: id, state: 'expired', reason });
    } else if (valuesOf(finding) !== values) dead.push({ finding: id, state: 'lapsed', reason });
    else held.set(id, { reason, by, on, until });
  }
  for (const pair of different) {
    const same = findings.filter((finding) => isPair(finding, pair));
    const { reason, by, on } = pair;
    for (const { id } of same) if (!held.has(id)) held.set(id, { reason, by, on, until: null });
    if (same.length === 0) dead.push({ finding: pairText(pair), state: 'unused', reason });
  }
  return {
    findings: findings.map((finding) => ({
      ...finding,
      acknowledgement: held.get(finding.id) ?? finding.acknowledgement,
    })),
    dead,
  };
}

/**
 * How a pair is named where no finding has its two names: `"School 1" and "School I"`.
 *
 * @internal
 */
export function pairText({ names }: DifferentPair): string {
  return names.map((name) => `"${name}"`).join(' and ');
}

function isPair({ pair }: Finding, { names }: DifferentPair): boolean {
  const key = (two: readonly string[]) => two.map(foldName).sort().join('|');
  return pair !== undefined && key(pair) === key(names);
}
