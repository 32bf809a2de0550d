import * as z from 'zod/mini';
import { type CalendarDate, calendarDateSchema } from './calendar-date.js';
import { once } from './once.js';
import { orNull, textOrNull } from './or-null.js';
import { type RecordSource, recordSourceSchema, unsourced } from './source-ref.js';

/** Whether a person on a list came. `unmarked`: the list does not say. */
export type Presence = 'present' | 'absent' | 'unmarked';

/** One person at one event. */
export interface Attendance {
  /** The `id` of the event, or its title or date as the list writes it; `null` when the list does not say. */
  readonly event: string | null;
  readonly date: CalendarDate | null;
  /** A keyed pseudonym, never a name or address. `null`: a person who cannot be told apart from others. */
  readonly person: string | null;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly targetGroup: string | null;
  readonly presence: Presence;
  readonly minutes: number | null;
  readonly source: RecordSource;
}

export const attendanceSchema = once(() =>
  z.strictObject({
    event: textOrNull(),
    date: orNull(calendarDateSchema()),
    person: textOrNull(),
    organisation: textOrNull(),
    country: textOrNull(),
    targetGroup: textOrNull(),
    presence: z._default(z.enum(['present', 'absent', 'unmarked']), 'present'),
    minutes: orNull(z.number()),
    source: z._default(recordSourceSchema(), unsourced),
  }),
) satisfies () => z.ZodMiniType<Attendance>;
