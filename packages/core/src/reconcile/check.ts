import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import { severities } from '../model/severity.js';
import type { CheckResult, Coverage } from './check-result.js';
import type { EarlierCheck } from './earlier-check.js';
import type { Finding } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { judgementsOf } from './judge-statement.js';
import { judgedIssues } from './judged-issue.js';
import type { Judgement } from './judgement.js';
import { likelyWrongIn } from './likely-wrong.js';
import { english } from './messages/english/english.js';
import type { Messages } from './messages/messages.js';
import { type Observed, observe } from './observed.js';
import type { Rule } from './rule.js';
import { statementGroups } from './statement-group.js';
import { triedRepairs } from './tried-repairs.js';
import { waitingChecks } from './waiting-checks.js';

export interface CheckOptions {
  /** The rules that run, in the order in which their findings are given. */
  readonly rules: readonly Rule[];
  /** The day as of which the dataset is judged. Left out: nothing is judged against today. */
  readonly asOf?: CalendarDate | null;
  /** What it says, sentence by sentence. Default: English. */
  readonly messages?: Messages | undefined;
  /** What the importers could not read, for the rules about reading. */
  readonly issues?: readonly Issue[];
  /** An earlier check of the same project, for the rules about versions. */
  readonly earlier?: EarlierCheck | null;
}

/**
 * Checks a dataset: runs every rule and compares every statement.
 *
 * Findings come gravest first. Those that go back to one record or figure share a `cause`. Repairs
 * have been tried on a copy: they clear what `solves` names. Nothing is cut; the same dataset and
 * rules give the same result.
 *
 * @example
 * check(dataset, { rules: recommendedRules() }).findings.map(({ rule }) => rule);
 * // => ['contradicting-statements', 'target-missed']
 */
export function check(dataset: Dataset, options: CheckOptions): CheckResult {
  const { rules, asOf = null, messages = english, issues = [], earlier = null } = options;
  const context = { asOf, messages, issues, earlier };
  const { observed, unverifiable } = observe(dataset, rules, context);
  const repairs = triedRepairs(dataset, observed, rules, context);
  const roots = new Map<string, number>();
  for (const { root } of observed.map(({ observation }) => observation)) {
    if (root !== undefined) roots.set(root, (roots.get(root) ?? 0) + 1);
  }
  const likelyWrong = likelyWrongIn(dataset, messages);
  const findings = observed.map((one): Finding => {
    const { root } = one.observation;
    const shared = root !== undefined && (roots.get(root) ?? 0) > 1;
    const cause = shared ? fingerprint(['cause', root]) : null;
    const doubt = likelyWrong(one.observation.figures ?? []);
    return {
      ...findingOf(one),
      ...(doubt ? { likelyWrong: doubt } : {}),
      repairs: repairs.get(one) ?? [],
      cause,
    };
  });
  const statements = judgedByAll(dataset, messages);
  return {
    findings: findings.toSorted(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
    ),
    statements,
    coverage: coverageOf(statements),
    unverifiable: waitingChecks(unverifiable, findings),
    issues: judgedIssues(issues, { findings, rules }),
  };
}

function findingOf({ id, rule, observation }: Observed): Finding {
  const { severity = rule.severity, confidence = 'certain', message, question } = observation;
  return {
    id,
    rule: rule.id,
    severity,
    confidence,
    message,
    question,
    subject: { measure: null, unit: null, scope: {}, period: null, ...observation.subject },
    figures: observation.figures ?? [],
    ...(observation.pair ? { pair: observation.pair } : {}),
    locations: observation.locations,
    explanations: observation.explanations ?? [],
    repairs: [],
    cause: null,
    acknowledgement: null,
  };
}

/** Of statements that no register settles, those that contradict one another are contradicted. */
function judgedByAll(dataset: Dataset, messages: Messages): readonly Judgement[] {
  const inconsistent = new Set(
    [...statementGroups(dataset).values()]
      .filter((group) => group.inconsistent)
      .flatMap(({ statements }) => statements),
  );
  return judgementsOf(dataset).map(({ statement, status, why, figure }) => {
    if (status === 'unverifiable' && inconsistent.has(statement)) {
      const reason = messages.judgements.otherValueElsewhere;
      return { statement, status: 'contradicted', reason, figure };
    }
    return { statement, status, reason: why?.(messages.judgements) ?? null, figure };
  });
}

function coverageOf(judged: readonly Judgement[]): Coverage {
  const count = (status: Judgement['status']) =>
    judged.filter((judgement) => judgement.status === status).length;
  return {
    found: judged.length,
    linked: judged.length - count('unlinked'),
    verified: count('verified'),
    contradicted: count('contradicted'),
    unverifiable: count('unverifiable'),
  };
}
