import { ImpactError, type Rule } from '@partnership-impact/core';
import type { ImpactConfig } from '../config/config.js';

/**
 * The rules with the severities that a config sets; those that it turns off are left out.
 *
 * @throws {@link ImpactError} `invalid-config` for a rule that does not exist.
 */
export function configuredRules(
  rules: readonly Rule[],
  settings: ImpactConfig['rules'] = {},
): readonly Rule[] {
  const known = rules.map(({ id }) => id);
  const unknown = Object.keys(settings).find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new ImpactError(
      'invalid-config',
      `The config sets the rule "${unknown}", which does not exist. Rules: ${known.join(', ')}.`,
    );
  }
  return rules.flatMap((rule) => {
    const setting = settings[rule.id];
    if (setting === 'off') return [];
    return setting === undefined ? [rule] : [{ ...rule, severity: setting }];
  });
}
