import * as z from 'zod/mini';
import { type CalendarDate, calendarDateSchema } from './calendar-date.js';
import { once } from './once.js';
import { type RecordSource, recordSourceSchema, unsourced } from './source-ref.js';

/** Whether a person on a list came. `unmarked`: the list does not say. */
export type Presence = 'present' | 'absent' | 'unmarked';

/** One person at one event. */
export interface Attendance {
  /** The `id` of the event, or its title or date as the list writes it; `null` when the list does not say. */
  readonly event: string | null;
  readonly date: CalendarDate | null;
  /** A keyed pseudonym, never a name or address. `null`: a person who cannot be told from others. */
  readonly person: string | null;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly targetGroup: string | null;
  readonly presence: Presence;
  readonly minutes: number | null;
  readonly source: RecordSource;
}

const text = once(() => z._default(z.nullable(z.string()), null));

export const attendanceSchema = once(() =>
  z.strictObject({
    event: text(),
    date: z._default(z.nullable(calendarDateSchema()), null),
    person: text(),
    organisation: text(),
    country: text(),
    targetGroup: text(),
    presence: z._default(z.enum(['present', 'absent', 'unmarked']), 'present'),
    minutes: z._default(z.nullable(z.number()), null),
    source: z._default(recordSourceSchema(), unsourced),
  }),
) satisfies () => z.ZodMiniType<Attendance>;
