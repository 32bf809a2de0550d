import type { Explanation } from '../explain/explanation.js';
import type { Repair } from '../explain/repair.js';
import type { MeasureId } from '../model/measure.js';
import type { Period } from '../model/period.js';
import type { Scope } from '../model/scope.js';
import type { Severity } from '../model/severity.js';
import type { SourceRef } from '../model/source-ref.js';

/** How sure a rule is that what it saw is a fault. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** What a finding speaks of. A finding about one record has no measure. */
export interface Subject {
  readonly measure: MeasureId | null;
  readonly unit: string | null;
  readonly scope: Scope;
  readonly period: Period | null;
}

/** One of the values that a finding sets side by side. */
export interface FindingFigure {
  readonly role: 'planned' | 'reported' | 'recomputed' | 'derived';
  readonly value: number;
  /** As the document prints it, or as the recomputed figure reads. */
  readonly printed: string;
  /** What the figure is, in a few words: "events stated", "rows of the register". */
  readonly label: string;
  readonly source: SourceRef | null;
}

/** A place, and what it has to do with the finding. */
export interface FindingLocation {
  readonly relation: 'contradicts' | 'supports' | 'contributes' | 'missing';
  readonly source: SourceRef;
}

/** What speaks for one of the values of a figure. */
export interface SpokenFor {
  readonly printed: string;
  /** E.g. `31 records of the register`, `2 other places`; empty where nothing but its own place does. */
  readonly for: readonly string[];
}

/**
 * The figure most likely wrong: that of the fewest weighted changes with which all stated figures, rows
 * and targets agree (Fellegi and Holt 1976). A row or target weighs 3, a figure in a table 2, one in a
 * sentence 1.
 */
export interface LikelyWrong {
  /** As it stands; `null` where changes of different figures are as few. */
  readonly printed: string | null;
  readonly source: SourceRef | null;
  /** One sentence, which says what would have to change instead. */
  readonly text: string;
  /** For each of the figures of the finding, in their order. */
  readonly speaks: readonly SpokenFor[];
}

/** A finding that a person accepted, with a reason. */
export interface Acknowledgement {
  readonly reason: string;
  readonly by: string | null;
  readonly on: string | null;
  readonly until: string | null;
}

/** What a rule saw: it asks, it does not accuse. */
export interface Finding {
  /** Fingerprint of rule, subject and roles compared; it holds no row number and no wording. */
  readonly id: string;
  /** Kebab-case name; also the file's and the page's. */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One neutral sentence: what is stated, what was found, where. */
  readonly message: string;
  /** What a person should check next. */
  readonly question: string;
  readonly subject: Subject;
  readonly figures: readonly FindingFigure[];
  /** The two names or titles that it takes for one; left out where it speaks of no such two. */
  readonly pair?: readonly [string, string];
  /** Left out where the figures take part in no sum, or none of them has to change. */
  readonly likelyWrong?: LikelyWrong;
  readonly locations: readonly FindingLocation[];
  /** Best first; empty where nothing was tried or nothing is supported. */
  readonly explanations: readonly Explanation[];
  readonly repairs: readonly Repair[];
  /** Shared by findings with one root, which mending clears together; `null` for a finding of its own. */
  readonly cause: string | null;
  readonly acknowledgement: Acknowledgement | null;
}
