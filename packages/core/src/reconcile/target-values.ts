import { printedScope, scopeKey } from '../aggregate/target-in-force.js';
import type { Dataset } from '../model/dataset.js';
import type { MeasureId } from '../model/measure.js';
import type { Scope } from '../model/scope.js';
import type { Target } from '../model/target.js';

/**
 * Every value that a target of the very scope has or had: of milestones each, and values that an
 * amendment has replaced since.
 */
export function targetValues(
  dataset: Dataset,
  measure: MeasureId,
  scope: Scope,
): readonly number[] {
  const key = scopeKey(printedScope(dataset, scope));
  return dataset.targets
    .filter((target) => scopeKey(printedScope(dataset, target.scope)) === key)
    .flatMap((target) => targetValueOf(target, measure) ?? []);
}

function targetValueOf({ measure, value, product }: Target, wanted: MeasureId): number | undefined {
  if (measure === wanted) return value;
  if (product === null) return undefined;
  if (wanted === 'events') return product.events;
  return wanted === 'attendances' ? product.events * product.perEvent : undefined;
}
