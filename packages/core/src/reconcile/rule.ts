import type { Explanation } from '../explain/explanation.js';
import type { RepairedCell } from '../explain/repair.js';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import type { Issue } from '../model/issue.js';
import type { Severity } from '../model/severity.js';
import type { SourceRef } from '../model/source-ref.js';
import type { DatasetChange } from './dataset-change.js';
import type { EarlierCheck } from './earlier-check.js';
import type { Confidence, FindingFigure, FindingLocation, Subject } from './finding.js';
import type { Messages } from './messages/messages.js';

/** A repair as a rule proposes it; which findings it clears is known once all rules have run. */
export interface ProposedRepair {
  readonly location: SourceRef;
  readonly from: string;
  readonly to: string;
  /** The other cell, where the repair exchanges two. */
  readonly with?: RepairedCell;
  /** What the repair would change in the dataset. Without it the repair cannot be tried and is left out. */
  readonly change: DatasetChange;
}

/** What a rule yields for a check that fails. */
export interface Observation {
  /** What tells this observation from others of the rule, without row numbers or wording. */
  readonly key: readonly string[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity | undefined;
  /** `certain` where left out. */
  readonly confidence?: Confidence;
  readonly message: string;
  readonly question: string;
  /** Where left out: no measure, whole project. */
  readonly subject?: Partial<Subject>;
  readonly figures?: readonly FindingFigure[];
  readonly locations: readonly FindingLocation[];
  /** The two names or titles that the rule takes for one. */
  readonly pair?: readonly [string, string];
  readonly explanations?: readonly Explanation[];
  readonly repairs?: readonly ProposedRepair[];
  /** Names the root, e.g. the record; observations of any rule with one root share a cause. */
  readonly root?: string | undefined;
}

/** A check that could not be made, with its reason. Counted, never dropped. */
export interface Unverifiable {
  readonly unverifiable: string;
  readonly locations: readonly FindingLocation[];
  /** The observation of a rule that must be settled first, by its key. */
  readonly waitsFor?: { readonly rule: string; readonly key: readonly string[] };
}

/** What a rule may know beside the dataset. */
export interface RuleContext {
  /** The day as of which the dataset is judged, or `null`: rules about the future then stay quiet. */
  readonly asOf: CalendarDate | null;
  /** What the rules say, in the language of the check. */
  readonly messages: Messages;
  /** What the importers could not read, or only with a remark; the rules about reading judge it. */
  readonly issues?: readonly Issue[];
  /** An earlier check of the same project, for the rules about versions. */
  readonly earlier?: EarlierCheck | null;
}

/** What a rule looks at; the rules of one group stand on one page of the catalogue. */
export type RuleGroup =
  | 'reading'
  | 'values'
  | 'names'
  | 'identity'
  | 'time'
  | 'counting'
  | 'sums'
  | 'statements'
  | 'targets'
  | 'derived numbers'
  | 'versions'
  | 'evidence'
  | 'privacy';

/** A list of a dataset, or one field of its events. */
export type Readable = 'statements' | 'targets' | 'events' | keyof EventRecord;

/** A check: a plain object, passed in the call. */
export interface Rule {
  /** A fact in kebab-case; the same in code, reports and the page's name. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** Codes of issues that its findings stand for: told as a finding, an issue is not told again. */
  readonly issueCodes?: readonly string[];
  /**
   * All that it looks at of events, targets and statements; a repair of anything else is tried without
   * it. Left out: it may look at everything.
   */
  readonly reads?: readonly Readable[] | undefined;
  /** Yields what fails and what cannot be verified; what holds yields nothing. */
  check(dataset: Dataset, context: RuleContext): Iterable<Observation | Unverifiable>;
}

/** A rule of the catalogue: a rule with everything that its page says. */
export interface CatalogueRule extends Rule {
  readonly group: RuleGroup;
  /** The input without which the rule stays quiet. */
  readonly needs: string;
  /** What becomes of missing values. */
  readonly missing: string;
  /** How far figures or names may differ and still pass. */
  readonly tolerance: string;
  /** Cases in which it is known to speak although nothing is wrong. */
  readonly falsePositives: string;
  /** What a person should do about a finding. */
  readonly whatToDo: string;
}
