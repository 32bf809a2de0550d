import type { Dataset } from '../model/dataset.js';
import type { DerivedFigure, DerivedKind, DerivedOperand } from '../model/derived-figure.js';
import { type OperandValue, operandValue, recordedValue } from './derived-operand.js';
import { doRangesMeet, type ValueRange } from './value-range.js';

/** What a share, a mean, a change or a difference comes to. */
export interface DerivedComparison {
  readonly kind: DerivedKind;
  readonly part: OperandValue;
  readonly base: OperandValue;
  /** What follows from them, in the unit of the kind. */
  readonly range: ValueRange;
}

/**
 * What follows from the operands of a derived figure; `undefined` where one of them is not known, where
 * the base may be nought, or where the sentence counts another whole than the register.
 */
export function compareDerived(
  dataset: Dataset,
  { kind, part, base }: DerivedFigure,
): DerivedComparison | undefined {
  if (base === null) return undefined;
  const values = [part, base].map((operand) => operandValue(dataset, operand));
  const [one, other] = values;
  if (!one || !other) return undefined;
  const ofSentence = isOfSentence({ part: one, base: other });
  if (!ofSentence && ![part, base].every((operand) => isAsRecorded(dataset, operand)))
    return undefined;
  const half = ofSentence ? halfUnit(part.value, base.value) : 0;
  const range = derivedRange(kind, widened(one, half), widened(other, half));
  return range && { kind, part: one, base: other, range };
}

/** Whether the sentence of a derived figure prints both of its operands. */
export function isOfSentence({ part, base }: Pick<DerivedComparison, 'part' | 'base'>): boolean {
  return part.from === 'sentence' && base.from === 'sentence';
}

/** Half a unit of the last decimal of two means: "33.5" stands for 33.45 to 33.55, and so does "38". */
function halfUnit(...values: readonly (number | null)[]): number {
  const decimals = values.map((value) => String(value ?? 0).split('.')[1]?.length ?? 0);
  const most = Math.max(...decimals);
  return most === 0 ? 0 : 10 ** -most / 2;
}

function widened({ low, high }: ValueRange, half: number): ValueRange {
  return { low: low - half, high: high + half };
}

/** Whether what the sentence prints of an operand is what the register or the targets give. */
function isAsRecorded(dataset: Dataset, operand: DerivedOperand): boolean {
  if (operand.value === null) return true;
  const recorded = recordedValue(dataset, operand);
  const printed = { low: operand.value, high: operand.value };
  return recorded !== undefined && doRangesMeet(recorded, printed);
}

/** What follows from a part and a base; `undefined` for a base that may be nought. */
export function derivedRange(
  kind: DerivedKind,
  part: ValueRange,
  base: ValueRange,
): ValueRange | undefined {
  if (kind === 'difference') return { low: part.low - base.high, high: part.high - base.low };
  if (base.low <= 0) return undefined;
  const ratio = { low: part.low / base.high, high: part.high / base.low };
  return kind === 'change' ? { low: ratio.low - 1, high: ratio.high - 1 } : ratio;
}
