import type { DerivedKind } from '../../../model/derived-figure.js';
import type { DerivedComparison } from '../../derived-comparison.js';
import type { OperandValue } from '../../derived-operand.js';
import { numberText } from '../../number-text.js';
import type { ValueRange } from '../../value-range.js';
import { countText, scopeText, unitText } from './wording.js';

/** A derived value in its unit: shares and changes in per cent, means and differences as numbers. */
export function derivedText(kind: DerivedKind, { low, high }: ValueRange): string {
  const one = (value: number) =>
    kind === 'share' || kind === 'change' ? `${numberText(value * 100)} %` : numberText(value);
  if (high === Infinity) return `${one(low)} or more`;
  return one(low) === one(high) ? one(low) : `${one(low)} to ${one(high)}`;
}

/** An operand with its value: `402 attendances for country Italy`. */
export function operandText({ operand, low, high }: OperandValue): string {
  const { measure, role, scope, period } = operand;
  const noun = `${role === 'planned' ? 'planned ' : ''}${unitText(measure)}`;
  const value =
    low === high ? countText(low, noun) : `${numberText(low)} to ${numberText(high)} ${noun}`;
  return `${value}${scopeText(scope, period)}`;
}

/** The word between two operands that tells how the value follows from them. */
export const between: Readonly<Record<DerivedKind, string>> = {
  share: 'of',
  mean: 'in',
  change: 'against',
  difference: 'against',
};

/** Both operands: `402 attendances of 712 attendances`. */
export function operandsText({ kind, part, base }: DerivedComparison): string {
  return `${operandText(part)} ${between[kind]} ${operandText(base)}`;
}

/** Both operands, and what follows from them: `402 attendances of 712 attendances make 56.46 %`. */
export function comparisonText(comparison: DerivedComparison): string {
  const { kind, range } = comparison;
  const come = kind === 'share' || kind === 'mean' ? 'make' : 'come to';
  return `${operandsText(comparison)} ${come} ${derivedText(kind, range)}`;
}
