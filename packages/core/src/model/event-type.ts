import * as z from 'zod/mini';
import { once } from './once.js';
import { orNull, textOrNull } from './or-null.js';
import { type RecordSource, recordSourceSchema, unsourced } from './source-ref.js';

/** National or international. "European" in a country column is a level, not a country. */
export type Level = 'national' | 'international';

export const levels: readonly Level[] = ['national', 'international'];

/** A kind of event, e.g. igniting, peer-learning, bench-learning, forward-looking. */
export interface EventType {
  /** The name under which figures of the type are printed. */
  readonly name: string;
  /** Other ways in which registers and reports write the name. */
  readonly aliases: readonly string[];
  readonly aim: string | null;
  readonly format: string | null;
  readonly audience: string | null;
  readonly level: Level | null;
  readonly source: RecordSource;
}

export const eventTypeSchema = once(() =>
  z.strictObject({
    name: z.string(),
    aliases: z._default(z.array(z.string()), []),
    aim: textOrNull(),
    format: textOrNull(),
    audience: textOrNull(),
    level: orNull(z.enum(levels)),
    source: z._default(recordSourceSchema(), unsourced),
  }),
) satisfies () => z.ZodMiniType<EventType>;
