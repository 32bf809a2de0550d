import { attendanceLists } from '../aggregate/attendance-list.js';
import { isCountable } from '../aggregate/event-dimensions.js';
import { eventsInScope } from '../explain/events-in-scope.js';
import { canonicalScope } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import type { Scope } from '../model/scope.js';
import type { Severity } from '../model/severity.js';
import type { SourceRef } from '../model/source-ref.js';
import type { Observation, Rule, RuleContext } from './rule.js';

/** How a rule is to run. */
export interface RuleSetting {
  /** For all findings of the rule, in place of its own. `off`: the rule does not run. */
  readonly severity?: Severity | 'off' | undefined;
  /** In the unit that the rule's page names. */
  readonly tolerance?: number | undefined;
  /** The rule looks at this part of the dataset alone. */
  readonly scope?: Scope | undefined;
}

/** The rule as a setting of severity and scope has it. */
export function withSetting(
  rule: Rule,
  setting: Omit<RuleSetting, 'tolerance'> & { readonly graver?: boolean },
): Rule {
  const { severity, scope, graver = false } = setting;
  if (severity === 'off') return { ...rule, *check() {} };
  const severityOf = (seen: Observation): Severity | undefined => {
    if (severity !== undefined) return severity;
    if (!graver) return seen.severity;
    return (seen.severity ?? rule.severity) === 'note' ? 'note' : 'error';
  };
  return {
    ...rule,
    severity: severity ?? rule.severity,
    // What lies in the scope may change with any field.
    reads: scope === undefined ? rule.reads : undefined,
    *check(dataset, context) {
      const looked = scope === undefined ? dataset : narrowed(dataset, scope);
      const given = scope === undefined ? context : issuesWithin(context, dataset, looked);
      for (const seen of rule.check(looked, given)) {
        yield 'unverifiable' in seen ? seen : { ...seen, severity: severityOf(seen) };
      }
    },
  };
}

/** Without the issues at rows of events outside; what was said of a whole column or file stays. */
function issuesWithin(context: RuleContext, whole: Dataset, part: Dataset): RuleContext {
  const inside = new Set(part.events.map(({ source }) => rowKey(source)));
  const outside = new Set(
    whole.events.map(({ source }) => rowKey(source)).filter((row) => !inside.has(row)),
  );
  const issues = (context.issues ?? []).filter(({ source }) => !outside.has(rowKey(source)));
  return { ...context, issues };
}

function rowKey({ file, sheet, row, line }: SourceRef): string {
  return JSON.stringify([file, sheet, row, line]);
}

/** The part of a dataset that lies in a scope: its events with their lists, and the statements and targets about it. */
function narrowed(dataset: Dataset, scope: Scope): Dataset {
  if (!isCountable(dataset, scope)) {
    return { ...dataset, events: [], attendances: [], statements: [], targets: [] };
  }
  const wanted = Object.entries(canonicalScope(dataset, scope));
  const isInside = (record: { readonly scope: Scope }) => {
    const own = canonicalScope(dataset, record.scope);
    return wanted.every(([dimension, value]) => own[dimension] === value);
  };
  const events = eventsInScope(dataset, scope);
  const { byEvent } = attendanceLists(dataset);
  const inside = new Set(events);
  const others = dataset.events.filter((event) => !inside.has(event));
  const elsewhere = new Set(others.flatMap(({ id }) => byEvent.get(id) ?? []));
  return {
    ...dataset,
    events,
    attendances: dataset.attendances.filter((one) => !elsewhere.has(one)),
    statements: dataset.statements.filter(isInside),
    targets: dataset.targets.filter(isInside),
  };
}
