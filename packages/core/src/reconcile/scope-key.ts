import type { Period } from '../model/period.js';
import type { Scope } from '../model/scope.js';

/**
 * A scope and period in the key of an observation. Ids of findings rest on it, so it holds values and
 * no words of a language.
 */
export function scopeKey(scope: Scope, period: Period | null = null): string {
  return JSON.stringify([Object.entries(scope).sort(), period]);
}
