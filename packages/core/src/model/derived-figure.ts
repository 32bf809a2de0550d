import * as z from 'zod/mini';
import { type MeasureId, measureIds } from './measure.js';
import { once } from './once.js';
import { type Period, periodSchema } from './period.js';
import { type Scope, scopeSchema } from './scope.js';
import type { StatementRole } from './statement-role.js';

/**
 * How a figure follows from two others, `part` and `base`.
 *
 * - `share`: part ÷ base. "56.6 %" is 0.566; above 1 only where the base is a plan.
 * - `mean`: part ÷ base, in units of the part for one of the base: 21 attendances per event.
 * - `change`: (part − base) ÷ base. "15 % more" is 0.15, "15 % fewer" is −0.15.
 * - `difference`: part − base, in the unit of the part: "30 more than planned" is 30.
 */
export type DerivedKind = 'share' | 'mean' | 'change' | 'difference';

/** One of the two figures that a derived one follows from. */
export interface DerivedOperand {
  readonly measure: MeasureId;
  readonly role: StatementRole;
  readonly scope: Scope;
  readonly period: Period | null;
  /** As the same sentence prints it: 712 in "37 % of 712 participants". `null`: it does not. */
  readonly value: number | null;
}

/** What a share, a mean, a change or a difference was worked out from. */
export interface DerivedFigure {
  readonly kind: DerivedKind;
  /** What is divided or compared. Its scope `{ part: … }` holds words that no dimension knows. */
  readonly part: DerivedOperand;
  /** What it is set against. `null`: the text does not say, as in "attendance rose by 15 %". */
  readonly base: DerivedOperand | null;
}

const operandSchema = once(() =>
  z.strictObject({
    measure: z.enum(measureIds),
    role: z.enum(['planned', 'reported']),
    scope: scopeSchema(),
    period: z.nullable(periodSchema()),
    value: z.nullable(z.number()),
  }),
) satisfies () => z.ZodMiniType<DerivedOperand>;

export const derivedFigureSchema = once(() =>
  z.strictObject({
    kind: z.enum(['share', 'mean', 'change', 'difference']),
    part: operandSchema(),
    base: z.nullable(operandSchema()),
  }),
) satisfies () => z.ZodMiniType<DerivedFigure>;
