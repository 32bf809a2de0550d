import type { Dataset } from '../model/dataset.js';
import type { DerivedFigure, DerivedOperand } from '../model/derived-figure.js';
import { onceBeside } from '../model/once.js';
import type { Statement } from '../model/statement.js';
import { compareDerived, type DerivedComparison, derivedRange } from './derived-comparison.js';
import { recordedValue } from './derived-operand.js';
import { judgementsOf } from './judge-statement.js';
import { doRangesMeet, type ValueRange } from './value-range.js';

/** Another figure that gives the stated value when it is taken for the base. */
interface OtherBase extends ValueRange {
  readonly operand: DerivedOperand;
}

/** A share, a mean, a change or a difference that its operands do not come to. */
export interface DerivedFault {
  readonly statement: Statement;
  readonly derived: DerivedFigure;
  readonly base: DerivedOperand;
  readonly compared: DerivedComparison;
  /** Of shares and means. `null`: no other base gives the value. */
  readonly otherBase: OtherBase | null;
  /** Whether the value was cut off where it should have been rounded. */
  readonly cutOff: boolean;
}

/** The derived figures of a dataset that are contradicted, in its order; made once per dataset. */
export const derivedFaults = onceBeside((dataset: Dataset) =>
  judgementsOf(dataset).flatMap(({ statement, status }): readonly DerivedFault[] => {
    const { derived } = statement;
    if (status !== 'contradicted' || !derived?.base) return [];
    const compared = compareDerived(dataset, derived);
    if (compared === undefined) return [];
    const { base } = derived;
    const otherBase = otherBaseOf(dataset, { statement, derived, base, compared });
    return [
      { statement, derived, base, compared, otherBase, cutOff: isCutOff(statement, compared) },
    ];
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
  { statement, derived, base, compared }: Omit<DerivedFault, 'otherBase' | 'cutOff'>,
): OtherBase | null {
  const { kind, part } = derived;
  if (kind !== 'share' && kind !== 'mean') return null;
  const { low, high } = statement.interval;
  // A wide interval is met by many bases.
  if (high === null || high - low > 0.02 * Math.max(1, high)) return null;
  const fits = candidatesFor(dataset, part, base).filter((other) => {
    const range = derivedRange(kind, compared.part, other);
    return range !== undefined && doRangesMeet({ low, high }, range);
  });
  const values = new Set(fits.map((other) => other.low));
  return values.size === 1 ? (fits[0] ?? null) : null;
}

function candidatesFor(
  dataset: Dataset,
  part: DerivedOperand,
  base: DerivedOperand,
): readonly OtherBase[] {
  const scopes = [
    {},
    ...Object.entries({ ...base.scope, ...part.scope }).map(([k, v]) => ({ [k]: v })),
  ];
  const operands = scopes.flatMap((scope) =>
    (['reported', 'planned'] as const).map((role) => ({ ...base, role, scope, value: null })),
  );
  const recorded = operands.flatMap((operand): readonly OtherBase[] => {
    const found = recordedValue(dataset, operand);
    return found ? [{ operand, low: found.low, high: found.high }] : [];
  });
  const beside = dataset.statements.flatMap((one): readonly OtherBase[] =>
    one.measure === base.measure && one.role === base.role && one.interval.low === one.interval.high
      ? [
          {
            operand: {
              measure: one.measure,
              role: one.role,
              scope: one.scope,
              period: one.period,
              value: one.value,
            },
            low: one.value,
            high: one.value,
          },
        ]
      : [],
  );
  return [...recorded, ...beside];
}
