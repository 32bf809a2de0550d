import { ImpactError } from '../errors.js';
import { nearestName } from '../explain/nearest-name.js';
import { severities } from '../model/severity.js';
import { catalogueRules, ruleMaker } from './catalogue.js';
import { type DeclaredRule, declaredRule } from './declared-rule.js';
import type { Rule } from './rule.js';
import { ruleSet } from './rule-set.js';
import { type RuleSetName, ruleSetNames } from './rule-set-name.js';
import { type RuleSetting, withSetting } from './rule-setting.js';

/** Which rules run, and how, as a config file says it. */
export interface RuleConfig {
  /** `submission` where left out. */
  readonly set?: RuleSetName | undefined;
  /** By rule; a severity or `off` alone may be written in short. A rule outside the set is added. */
  readonly settings?:
    | Readonly<Record<string, RuleSetting | NonNullable<RuleSetting['severity']>>>
    | undefined;
  /** Rules of the project's own, after those of the catalogue: as objects, or declared as comparisons. */
  readonly own?: readonly (Rule | DeclaredRule)[] | undefined;
}

/**
 * The rules of a set with settings applied.
 *
 * @throws {@link ImpactError} `invalid-config` for a set, a rule or a severity that does not exist.
 * @example
 * configuredRules({ set: 'submission', settings: { 'target-missed': { tolerance: 0.1 } } });
 */
export function configuredRules(config: RuleConfig = {}): readonly Rule[] {
  const { set = 'submission', settings = {}, own = [] } = config;
  if (!ruleSetNames.includes(set)) {
    throw new ImpactError(
      'invalid-config',
      `There is no rule set "${set}". Known: ${ruleSetNames.join(', ')}.`,
    );
  }
  const ids = catalogueRules().map(({ id }) => id);
  for (const [id, setting] of Object.entries(settings)) checkSetting(id, setting, ids);
  const inSet = new Map(ruleSet(set).map((rule) => [rule.id, rule]));
  const rules = ids.flatMap((id) => {
    const setting = settings[id];
    const written = typeof setting === 'string' ? { severity: setting } : setting;
    if (written === undefined) return inSet.get(id) ?? [];
    if (written.severity === 'off') return [];
    const { tolerance } = written;
    const made = tolerance === undefined ? inSet.get(id) : ruleMaker(id)?.({ tolerance });
    const rule = made ?? ruleMaker(id)?.();
    return rule ? withSetting(rule, written) : [];
  });
  for (const [at, { id }] of own.entries()) {
    const isTwin = own.slice(0, at).some((other) => other.id === id);
    if (!isTwin && !ids.includes(id)) continue;
    throw new ImpactError(
      'invalid-config',
      `A rule of the project is called "${id}" as ${isTwin ? 'another of its rules' : 'one of the catalogue'}. Give it another name.`,
    );
  }
  return [...rules, ...own.map((one) => ('check' in one ? one : declaredRule(one)))];
}

function checkSetting(id: string, setting: RuleSetting | string, ids: readonly string[]): void {
  if (!ids.includes(id)) {
    const near = nearestName(id, ids);
    throw new ImpactError(
      'invalid-config',
      `There is no rule "${id}".${near ? ` Did you mean "${near}"?` : ''} Known: ${ids.join(', ')}.`,
    );
  }
  const severity = typeof setting === 'string' ? setting : setting.severity;
  const known: readonly string[] = [...severities, 'off'];
  if (severity !== undefined && !known.includes(severity)) {
    throw new ImpactError(
      'invalid-config',
      `The severity of rule "${id}" is "${severity}". Allowed: ${known.join(', ')}.`,
    );
  }
}
