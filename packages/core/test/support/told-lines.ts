import type { Explanation } from '../../src/explain/explanation.js';
import type { Observation, Unverifiable } from '../../src/reconcile/rule.js';

/**
 * All that a rule says of one check, a fact on each line, so that a person can read what is held. Of
 * explanations what they say: how likely each is has tests of its own.
 */
export function toldLines(seen: Observation | Unverifiable): string {
  return Object.entries(seen)
    .filter(([, value]) => value !== undefined)
    .flatMap(([field, value]) => {
      if (field === 'explanations') {
        return value.map(({ kind, text, formula }: Explanation) => {
          return [field, `${kind}: ${text} ${formula}`];
        });
      }
      return (isListOfRecords(value) ? value : [value]).map((one) => [field, one]);
    })
    .map(([field, value]) => {
      return `  ${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    })
    .join('\n');
}

function isListOfRecords(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object');
}
