import type { DerivedKind, DerivedOperand } from '../model/derived-figure.js';
import { measures } from '../model/measure.js';
import { scopeText } from './messages/english/wording.js';
import { numberText } from './number-text.js';
import type { ValueRange } from './value-range.js';

/** A derived value in its unit: shares and changes in per cent, means and differences as numbers. */
export function derivedText(kind: DerivedKind, { low, high }: ValueRange): string {
  const one = (value: number) =>
    kind === 'share' || kind === 'change' ? `${numberText(value * 100)} %` : numberText(value);
  return one(low) === one(high) ? one(low) : `${one(low)} to ${one(high)}`;
}

/** An operand with its value: `402 attendances for country Italy`. */
export function operandText(
  { measure, role, scope, period }: DerivedOperand,
  { low, high }: ValueRange,
): string {
  const value = low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`;
  const planned = role === 'planned' ? 'planned ' : '';
  return `${value} ${planned}${measures[measure].unit}${scopeText(scope, period)}`;
}

/** How a derived value follows from its two operands, in words between them. */
export const between: Readonly<Record<DerivedKind, string>> = {
  share: 'of',
  mean: 'in',
  change: 'against',
  difference: 'against',
};
