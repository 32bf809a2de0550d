import type { Figure } from '../aggregate/figure.js';
import { plannedFor } from '../aggregate/target-in-force.js';
import { narrowingPeriod } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import { isInInterval } from '../model/interval.js';
import { type MeasureId, measures } from '../model/measure.js';
import type { Statement } from '../model/statement.js';
import type { Judged } from './judged.js';
import { targetValues } from './target-values.js';

/**
 * Compares a planned statement with the targets in force. One that quotes a target from before its
 * amendment is not contradicted: the text may speak of the plan as it was.
 */
export function judgePlanned(dataset: Dataset, statement: Statement, measure: MeasureId): Judged {
  const { scope, interval, period } = statement;
  const judged = (
    status: Judged['status'],
    why: Judged['why'],
    figure: Figure | null = null,
  ): Judged => ({
    statement,
    status,
    why,
    figure,
  });
  if (narrowingPeriod(dataset, period) !== null) {
    return judged('unverifiable', (say) => say.planned.ofPartOfTime);
  }
  const planned = plannedFor(dataset, measure, scope);
  const added = planned?.from === 'parts' && measures[measure].combines === 'distinct';
  if (planned === undefined || added) {
    return judged('unverifiable', (say) =>
      dataset.targets.length === 0 ? say.planned.noTargets : say.planned.noTargetOf(scope),
    );
  }
  const { value } = planned;
  const figure = { value, records: planned.targets.length, missing: 0 };
  if (isInInterval(value, interval)) {
    const exact = interval.low === interval.high;
    return judged(
      'verified',
      exact ? null : (say) => say.planned.withinPrintedForm(statement, value),
      figure,
    );
  }
  if (targetValues(dataset, measure, scope).some((other) => isInInterval(other, interval))) {
    return judged('verified', (say) => say.planned.otherTarget(value), figure);
  }
  return judged('contradicted', (say) => say.planned.differs(value, measure), figure);
}
