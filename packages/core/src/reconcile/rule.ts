import type { Explanation } from '../explain/explanation.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { Severity } from '../model/severity.js';
import type { SourceRef } from '../model/source-ref.js';
import type { Confidence, FindingFigure, FindingLocation, Subject } from './finding.js';

/** A repair as a rule proposes it; which findings it clears is known once all rules have run. */
export interface ProposedRepair {
  readonly location: SourceRef;
  readonly from: string;
  readonly to: string;
}

/** What a rule yields for a check that fails. */
export interface Observation {
  /** What tells this observation from others of the rule, without row numbers or wording. */
  readonly key: readonly string[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** `certain` where left out. */
  readonly confidence?: Confidence;
  readonly message: string;
  readonly question: string;
  /** Where left out: no measure, whole project. */
  readonly subject?: Partial<Subject>;
  readonly figures?: readonly FindingFigure[];
  readonly locations: readonly FindingLocation[];
  readonly explanations?: readonly Explanation[];
  readonly repairs?: readonly ProposedRepair[];
  /** Names the root, e.g. the record; observations of any rule with one root share a cause. */
  readonly root?: string;
}

/** A check that could not be made, with its reason. Counted, never dropped. */
export interface Unverifiable {
  readonly unverifiable: string;
  readonly locations: readonly FindingLocation[];
}

/** What a rule may know beside the dataset. */
export interface RuleContext {
  /** The day as of which the dataset is judged, or `null`: rules about the future then stay quiet. */
  readonly asOf: CalendarDate | null;
}

/** A check: a plain object, passed in the call. */
export interface Rule {
  /** A fact in kebab-case; the same in code, reports and the page's name. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Yields what fails and what cannot be verified; what holds yields nothing. */
  check(dataset: Dataset, context: RuleContext): Iterable<Observation | Unverifiable>;
}
