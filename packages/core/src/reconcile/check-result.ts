import type { Finding } from './finding.js';
import type { JudgedIssue } from './judged-issue.js';
import type { Judgement } from './judgement.js';
import type { Unverifiable } from './rule.js';

/** How much of what the documents state could be compared. Counted in statements. */
export interface Coverage {
  readonly found: number;
  /** Those that a measure fits. Each is verified, contradicted or unverifiable. */
  readonly linked: number;
  readonly verified: number;
  readonly contradicted: number;
  readonly unverifiable: number;
}

/** A check that a rule could not make. */
export interface UnverifiableCheck extends Omit<Unverifiable, 'waitsFor'> {
  readonly rule: string;
  /** Id of the finding that must be settled first. Left out: it waits for none. */
  readonly finding?: string;
}

/** What a check of a dataset gives. Plain values, which survive JSON. */
export interface CheckResult {
  /** Gravest first; those of one rule stand together. */
  readonly findings: readonly Finding[];
  /** One for each statement of the dataset, in its order. */
  readonly statements: readonly Judgement[];
  readonly coverage: Coverage;
  readonly unverifiable: readonly UnverifiableCheck[];
  /** The issues that the check was given, in their order, each with the finding that tells it. */
  readonly issues: readonly JudgedIssue[];
}
