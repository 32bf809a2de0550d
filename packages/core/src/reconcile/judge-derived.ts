import type { Dataset } from '../model/dataset.js';
import type { DerivedFigure } from '../model/derived-figure.js';
import type { Statement } from '../model/statement.js';
import { compareDerived, isOfSentence } from './derived-comparison.js';
import type { Judged } from './judged.js';
import { doesRangeHold, doRangesMeet } from './value-range.js';

/**
 * Compares a share, a mean, a change or a difference with what its operands come to: those of its
 * sentence, else those of the register and the targets.
 */
export function judgeDerived(
  dataset: Dataset,
  statement: Statement,
  derived: DerivedFigure,
): Judged {
  const judged = (status: Judged['status'], why: Judged['why']): Judged => ({
    statement,
    status,
    why,
    figure: null,
  });
  if (derived.base === null) {
    return judged('unverifiable', (say) => say.derived.noBase);
  }
  const compared = compareDerived(dataset, derived);
  if (compared === undefined) {
    return judged('unverifiable', (say) => say.derived.notBothKnown);
  }
  const { range } = compared;
  const { low, high } = statement.interval;
  const allowed = { low, high: high ?? Infinity };
  if (!doRangesMeet(allowed, range)) {
    return judged('contradicted', (say) => say.derived.differs(compared));
  }
  if (!isOfSentence(compared) && !doesRangeHold(allowed, range)) {
    return judged('unverifiable', (say) => say.derived.valuesMissing(compared));
  }
  const exact = range.low === range.high && range.low === low && low === high;
  return judged(
    'verified',
    exact ? null : (say) => say.derived.withinPrintedForm({ statement, allowed, compared }),
  );
}
