import type { Dataset } from '../model/dataset.js';
import { fingerprint } from './fingerprint.js';
import type { Observation, Rule, RuleContext, Unverifiable } from './rule.js';

/** An observation with its rule and its id. */
export interface Observed {
  readonly id: string;
  readonly rule: Rule;
  readonly observation: Observation;
}

/** What all rules saw. */
export interface ObservedAll {
  readonly observed: readonly Observed[];
  readonly unverifiable: readonly (Unverifiable & { readonly rule: string })[];
}

/**
 * Runs rules over a dataset. The id of an observation is the fingerprint of rule and key; where a
 * rule yields one key twice, the second and later ones are told apart by their number.
 */
export function observe(
  dataset: Dataset,
  rules: readonly Rule[],
  context: RuleContext,
): ObservedAll {
  const observed: Observed[] = [];
  const unverifiable: (Unverifiable & { readonly rule: string })[] = [];
  for (const rule of rules) {
    const times = new Map<string, number>();
    for (const seen of rule.check(dataset, context)) {
      if ('unverifiable' in seen) {
        unverifiable.push({ rule: rule.id, ...seen });
        continue;
      }
      const id = fingerprint([rule.id, ...seen.key]);
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      observed.push({
        id: time === 1 ? id : fingerprint([rule.id, ...seen.key, `#${time}`]),
        rule,
        observation: seen,
      });
    }
  }
  return { observed, unverifiable };
}
