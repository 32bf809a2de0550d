import { isCountable } from '../aggregate/event-dimensions.js';
import { figureOf } from '../aggregate/figure-of.js';
import { plannedFor } from '../aggregate/target-in-force.js';
import { figureKey, whereOf } from '../explain/figure-key.js';
import type { Dataset } from '../model/dataset.js';
import type { DerivedOperand } from '../model/derived-figure.js';
import { measures } from '../model/measure.js';
import { countedByColumn } from './counted-by-column.js';
import { figureRange } from './figure-range.js';
import { registerPartOf } from './register-part.js';
import { statementGroups } from './statement-group.js';
import type { ValueRange } from './value-range.js';

/** What an operand of a share, a mean or a change may be, and who says so. */
export interface OperandValue extends ValueRange {
  readonly operand: DerivedOperand;
  readonly from: 'sentence' | 'register' | 'targets' | 'report';
}

/**
 * The value of an operand: as the sentence prints it, else as the register or the targets give it, else
 * as the documents state it elsewhere. `undefined` where none of them does.
 */
export function operandValue(dataset: Dataset, operand: DerivedOperand): OperandValue | undefined {
  const { value } = operand;
  if (value !== null) return { operand, low: value, high: value, from: 'sentence' };
  return recordedValue(dataset, operand);
}

/**
 * What the register gives for a reported operand, or the targets for a planned one; where they are not
 * given, the one exact value that the documents state of it.
 */
export function recordedValue(dataset: Dataset, operand: DerivedOperand): OperandValue | undefined {
  return givenValue(dataset, operand) ?? statedValue(dataset, operand);
}

function statedValue(dataset: Dataset, operand: DerivedOperand): OperandValue | undefined {
  const { measure, role, scope, period } = operand;
  if (role === 'planned' ? dataset.targets.length > 0 : dataset.events.length > 0) return undefined;
  const key = figureKey(dataset, { measure, role, scope, period });
  const group = statementGroups(dataset).get(key);
  const [first] = group?.statements ?? [];
  if (!first || group?.inconsistent || first.interval.low !== first.interval.high) return undefined;
  return { operand, low: first.value, high: first.value, from: 'report' };
}

function givenValue(dataset: Dataset, operand: DerivedOperand): OperandValue | undefined {
  const { measure, role, scope, period } = operand;
  if (role === 'planned') {
    const planned = plannedFor(dataset, measure, scope)?.value;
    if (planned === undefined) return undefined;
    return { operand, low: planned, high: planned, from: 'targets' };
  }
  // A register names neither all organisations nor all contacts, and may hold a part of the whole.
  if (measures[measure].combines === 'distinct' && measure !== 'participants') return undefined;
  const counted = countedByColumn(dataset, scope, measure);
  if (dataset.events.length === 0 || !isCountable(counted.dataset, counted.scope)) return undefined;
  if (registerPartOf(dataset) !== null) return undefined;
  const spoken = { scope: counted.scope, period };
  const figure = figureOf(counted.dataset, measure, whereOf(dataset, spoken));
  if (figure.value === undefined || figure.records === 0) return undefined;
  const { low, high } = figureRange(counted.dataset, spoken, measure, figure);
  return { operand, low, high, from: 'register' };
}
