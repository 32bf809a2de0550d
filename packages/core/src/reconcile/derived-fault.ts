import type { Dataset } from '../model/dataset.js';
import type { DerivedOperand } from '../model/derived-figure.js';
import { onceBeside } from '../model/once.js';
import type { Statement } from '../model/statement.js';
import { compareDerived, type DerivedComparison, derivedRange } from './derived-comparison.js';
import { type OperandValue, recordedValue } from './derived-operand.js';
import { judgementsOf } from './judge-statement.js';
import { doRangesMeet } from './value-range.js';

/** A share, a mean, a change or a difference that its operands do not come to. */
export interface DerivedFault {
  readonly statement: Statement;
  readonly compared: DerivedComparison;
  /** The stated value as another base gives it, of shares and means. `null`: none does. */
  readonly otherBase: DerivedComparison | null;
  /** Whether the value was cut off where it should have been rounded. */
  readonly cutOff: boolean;
}

/** The derived figures of a dataset that are contradicted, in its order; made once per dataset. */
export const derivedFaults = onceBeside((dataset: Dataset) =>
  judgementsOf(dataset).flatMap(({ statement, status }): readonly DerivedFault[] => {
    const { derived } = statement;
    if (status !== 'contradicted' || derived === undefined) return [];
    const compared = compareDerived(dataset, derived);
    if (compared === undefined) return [];
    const otherBase = otherBaseOf(dataset, statement, compared);
    return [{ statement, compared, otherBase, cutOff: isCutOff(statement, compared) }];
  }),
);

/** Whether the value lies within one unit of its last digit below what it should be: 50.7 for 50.78. */
function isCutOff({ interval, value }: Statement, { range }: DerivedComparison): boolean {
  const { low, high } = interval;
  if (high === null || value < 0) return false;
  return high <= range.low + 1e-9 && range.high < high + (high - low) / 2;
}

/**
 * The one other figure that gives the stated value when it is taken for the base: the whole project,
 * the whole of one dimension, the plan, the part's own whole or what is left beside the part.
 */
function otherBaseOf(
  dataset: Dataset,
  { interval: { low, high } }: Statement,
  { kind, part, base: stated }: DerivedComparison,
): DerivedComparison | null {
  if (kind !== 'share' && kind !== 'mean') return null;
  // A wide interval is met by many bases.
  if (high === null || high - low > 0.02 * Math.max(1, high)) return null;
  const bases = candidatesFor(dataset, part.operand, stated.operand);
  const fits = bases.flatMap((base): readonly DerivedComparison[] => {
    const range = derivedRange(kind, part, base);
    return range && doRangesMeet({ low, high }, range) ? [{ kind, part, base, range }] : [];
  });
  const values = new Set(fits.map(({ base }) => base.low));
  return values.size === 1 ? (fits[0] ?? null) : null;
}

function candidatesFor(
  dataset: Dataset,
  part: DerivedOperand,
  base: DerivedOperand,
): readonly OperandValue[] {
  const scopes = [
    {},
    ...Object.entries({ ...base.scope, ...part.scope }).map(([k, v]) => ({ [k]: v })),
  ];
  const operands = scopes.flatMap((scope) =>
    (['reported', 'planned'] as const).map((role) => ({ ...base, role, scope, value: null })),
  );
  const recorded = operands.flatMap((operand) => recordedValue(dataset, operand) ?? []);
  const beside = dataset.statements.flatMap(
    ({ measure, role, scope, period, value, interval }): readonly OperandValue[] => {
      if (measure !== base.measure || role !== base.role || interval.low !== interval.high)
        return [];
      const operand = { measure, role, scope, period, value };
      return [{ operand, low: value, high: value, from: 'report' }];
    },
  );
  return [...recorded, ...beside];
}
