import { figureOf } from '../aggregate/figure-of.js';
import { plannedFor } from '../aggregate/target-in-force.js';
import { knowsScope } from '../explain/events-in-scope.js';
import { narrowingPeriod } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import type { DerivedOperand } from '../model/derived-figure.js';
import { measures } from '../model/measure.js';
import { figureRange } from './figure-range.js';
import { registerPartOf } from './register-part.js';
import type { ValueRange } from './value-range.js';

/** What an operand of a share, a mean or a change may be, and who says so. */
export interface OperandValue extends ValueRange {
  readonly from: 'sentence' | 'register' | 'targets';
}

/**
 * The value of an operand: as the sentence prints it, else as the register or the targets give it.
 *
 * `undefined` where neither does, and where the sentence prints another value than they give for the
 * other operand: it then speaks of another whole.
 */
export function operandValue(dataset: Dataset, operand: DerivedOperand): OperandValue | undefined {
  const { value } = operand;
  if (value !== null) return { low: value, high: value, from: 'sentence' };
  return recordedValue(dataset, operand);
}

/** What the register gives for a reported operand, or the targets for a planned one. */
export function recordedValue(
  dataset: Dataset,
  { measure, role, scope, period }: Omit<DerivedOperand, 'value'>,
): OperandValue | undefined {
  if (role === 'planned') {
    const planned = plannedFor(dataset, measure, scope)?.value;
    return planned === undefined ? undefined : { low: planned, high: planned, from: 'targets' };
  }
  // A register names neither all organisations nor all contacts, and may hold a part of the whole.
  if (measures[measure].combines === 'distinct' && measure !== 'participants') return undefined;
  if (dataset.events.length === 0 || !knowsScope(dataset, scope)) return undefined;
  if (registerPartOf(dataset) !== null) return undefined;
  const narrowed = narrowingPeriod(dataset, period);
  const where = narrowed === null ? { scope } : { scope, period: narrowed };
  const figure = figureOf(dataset, measure, where);
  if (figure.value === undefined || figure.records === 0) return undefined;
  const { low, high } = figureRange(dataset, { scope, period }, measure, figure);
  return { low, high, from: 'register' };
}
