import type { Dataset } from '../model/dataset.js';
import type { DerivedFigure } from '../model/derived-figure.js';
import type { Statement } from '../model/statement.js';
import { compareDerived } from './derived-comparison.js';
import { between, derivedText, operandText } from './derived-text.js';
import type { Judgement } from './judgement.js';
import { doesRangeHold, doRangesMeet } from './value-range.js';

/**
 * Compares a share, a mean, a change or a difference with what its operands come to: those of its
 * sentence, else those of the register and the targets.
 */
export function judgeDerived(
  dataset: Dataset,
  statement: Statement,
  derived: DerivedFigure,
): Judgement {
  const { kind, part, base } = derived;
  const { interval, printed } = statement;
  if (base === null) {
    const reason = 'The text does not say what it is compared with.';
    return { statement, status: 'unverifiable', reason, figure: null };
  }
  const compared = compareDerived(dataset, derived);
  if (compared === undefined) {
    const reason = 'Neither its sentence nor the rows give both figures that it follows from.';
    return { statement, status: 'unverifiable', reason, figure: null };
  }
  const { range } = compared;
  const ofSentence = compared.part.from === 'sentence' && compared.base.from === 'sentence';
  const worked = `${operandText(part, compared.part)} ${between[kind]} ${operandText(base, compared.base)} ${kind === 'share' || kind === 'mean' ? 'make' : 'come to'} ${derivedText(kind, range)}`;
  const high = interval.high ?? Infinity;
  const allowedRange = { low: interval.low, high };
  if (!ofSentence && doRangesMeet(allowedRange, range) && !doesRangeHold(allowedRange, range)) {
    const reason = `${capital(worked)}, since not all records give a value.`;
    return { statement, status: 'unverifiable', reason, figure: null };
  }
  if (doRangesMeet(allowedRange, range)) {
    const exact = range.low === range.high && range.low === interval.low && interval.low === high;
    const allowed = derivedText(kind, allowedRange);
    const reason = exact
      ? null
      : `The pass rests on the printed form: "${printed.trim()}" allows ${allowed}, and ${worked}.`;
    return { statement, status: 'verified', reason, figure: null };
  }
  return { statement, status: 'contradicted', reason: `${capital(worked)}.`, figure: null };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
