import * as z from 'zod/mini';
import { type CalendarDate, calendarDateSchema } from './calendar-date.js';
import { type MeasureId, measureIds } from './measure.js';
import { once } from './once.js';
import { orNull } from './or-null.js';
import { type Scope, scopeSchema } from './scope.js';
import { type RecordSource, recordSourceSchema, unsourced } from './source-ref.js';

/** The value that a measure should reach in a scope by a date. */
export interface Target {
  readonly measure: MeasureId;
  /** Empty for the whole project. */
  readonly scope: Scope;
  /** In the measure's unit. */
  readonly value: number;
  /** How the value came about, when planned as a number of events × a number for each. */
  readonly product: { readonly events: number; readonly perEvent: number } | null;
  /** The last day on which it may be reached; the project's end where `null`. */
  readonly by: CalendarDate | null;
  /** The day from which this value replaces an earlier one for the same measure and scope. */
  readonly amended: CalendarDate | null;
  readonly source: RecordSource;
}

export const targetSchema = once(() =>
  z.strictObject({
    measure: z.enum(measureIds),
    scope: z._default(scopeSchema(), {}),
    value: z.number(),
    product: orNull(z.strictObject({ events: z.number(), perEvent: z.number() })),
    by: orNull(calendarDateSchema()),
    amended: orNull(calendarDateSchema()),
    source: z._default(recordSourceSchema(), unsourced),
  }),
) satisfies () => z.ZodMiniType<Target>;
