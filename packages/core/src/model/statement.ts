import * as z from 'zod/mini';
import { type DerivedFigure, derivedFigureSchema } from './derived-figure.js';
import { type Interval, intervalSchema } from './interval.js';
import { type MeasureId, measureIds } from './measure.js';
import { once } from './once.js';
import { orNull, textOrNull } from './or-null.js';
import { type Period, periodSchema } from './period.js';
import { type Scope, scopeSchema } from './scope.js';
import {
  type RecordSource,
  recordSourceSchema,
  type SourceRef,
  sourceRefSchema,
  unsourced,
} from './source-ref.js';
import type { StatementRole } from './statement-role.js';

/** What a document lists beside a figure that counts it. */
export interface StatementListing {
  readonly as: 'names' | 'rows';
  readonly count: number;
  readonly source: SourceRef;
}

/** A figure as a document states it. */
export interface Statement {
  readonly role: StatementRole;
  /** What the value counts. `null`: no measure fits, or the figure counts nothing itself but is `derived`. */
  readonly measure: MeasureId | null;
  /** Empty for the whole project. */
  readonly scope: Scope;
  readonly period: Period | null;
  readonly value: number;
  /** How the value came about, where the document states people for each of several events. */
  readonly product?: { readonly events: number; readonly perEvent: number };
  /** What a percentage, an average or a change was worked out from. Its role and scope are those of `part`. */
  readonly derived?: DerivedFigure;
  /** The same value given a second time right beside it, in words or digits: "twelve (13)". */
  readonly restated?: { readonly value: number; readonly printed: string };
  /** What the document lists beside it: names behind the figure, or rows of the table that it captions. */
  readonly listed?: StatementListing;
  /** What the printed form allows: `712` allows 712 alone, `about 700` a range. */
  readonly interval: Interval;
  /** The figure as it stands in the document. */
  readonly printed: string;
  /**
   * Statements with the same passage stand in one sentence or list, so a whole and its parts
   * in one passage must add up. `null` when the passage is not known.
   */
  readonly passage: string | null;
  /** Its place in the document, with a quote. */
  readonly source: RecordSource;
}

export const statementSchema = once(() =>
  z.strictObject({
    role: z._default(z.enum(['planned', 'reported']), 'reported'),
    measure: z.nullable(z.enum(measureIds)),
    scope: z._default(scopeSchema(), {}),
    period: orNull(periodSchema()),
    value: z.number(),
    product: z.optional(z.strictObject({ events: z.number(), perEvent: z.number() })),
    derived: z.optional(derivedFigureSchema()),
    restated: z.optional(z.strictObject({ value: z.number(), printed: z.string() })),
    listed: z.optional(
      z.strictObject({ as: z.enum(['names', 'rows']), count: z.int(), source: sourceRefSchema() }),
    ),
    interval: intervalSchema(),
    printed: z.string(),
    passage: textOrNull(),
    source: z._default(recordSourceSchema(), unsourced),
  }),
) satisfies () => z.ZodMiniType<Statement>;
