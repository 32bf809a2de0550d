import * as z from 'zod/mini';
import { parseSettings } from '../config/parse-settings.js';
import type { Accepted, AcknowledgementFile } from './acknowledgement-file.js';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected a day written YYYY-MM-DD'));

const reason = z.string().check(z.regex(/\S/, 'A reason is required'));

/** The schema behind `schema/acknowledgements.json`. */
export const acknowledgementsSchema = z.strictObject({
  schema: z.literal('partnership-impact/acknowledgements/1'),
  acknowledgements: z.array(
    z.strictObject({
      finding: z.string(),
      reason,
      by: z.nullable(z.string()),
      on: z.nullable(day),
      until: z.nullable(day),
      values: z.string(),
    }),
  ),
  different: z.optional(
    z.array(
      z.strictObject({
        names: z.tuple([z.string(), z.string()]),
        reason,
        by: z._default(z.nullable(z.string()), null),
        on: z._default(z.nullable(day), null),
      }),
    ),
  ),
}) satisfies z.ZodMiniType<AcknowledgementFile>;

/** @throws `ImpactError` `invalid-config` with the place of every fault. */
export function parseAcknowledgements(text: string, file: string): Accepted {
  const { schema: _, ...accepted } = parseSettings(acknowledgementsSchema, text, file);
  return accepted;
}
