import { plannedFor } from '../aggregate/target-in-force.js';
import { narrowingPeriod } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import { isInInterval } from '../model/interval.js';
import { type MeasureId, measures } from '../model/measure.js';
import type { Statement } from '../model/statement.js';
import type { Judgement } from './judgement.js';
import { measureText, scopeText } from './messages/english/wording.js';
import { numberText } from './number-text.js';
import { targetValues } from './target-values.js';

/**
 * Compares a planned statement with the targets in force. One that quotes a target from before its
 * amendment is not contradicted: the text may speak of the plan as it was.
 */
export function judgePlanned(
  dataset: Dataset,
  statement: Statement,
  measure: MeasureId,
): Judgement {
  const { scope, interval, printed, period } = statement;
  if (narrowingPeriod(dataset, period) !== null) {
    const reason = 'The targets are of the whole project, the figure is of a part of its time.';
    return { statement, status: 'unverifiable', reason, figure: null };
  }
  const planned = plannedFor(dataset, measure, scope);
  const added = planned?.from === 'parts' && measures[measure].combines === 'distinct';
  if (planned === undefined || added) {
    const reason =
      dataset.targets.length === 0
        ? 'There are no targets to compare it with.'
        : `No target is given${scopeText(scope)}.`;
    return { statement, status: 'unverifiable', reason, figure: null };
  }
  const figure = { value: planned.value, records: planned.targets.length, missing: 0 };
  if (isInInterval(planned.value, interval)) {
    const exact = interval.low === interval.high;
    const reason = exact
      ? null
      : `The pass rests on the printed form "${printed}"; the targets give ${numberText(planned.value)}.`;
    return { statement, status: 'verified', reason, figure };
  }
  if (targetValues(dataset, measure, scope).some((value) => isInInterval(value, interval))) {
    const reason = `It is a target that was amended or is due at another date; the last is ${numberText(planned.value)}.`;
    return { statement, status: 'verified', reason, figure };
  }
  const reason = `The targets give ${measureText(planned.value, measure)}.`;
  return { statement, status: 'contradicted', reason, figure };
}
