import type { AcknowledgementRecord } from '@partnership-impact/core';
import * as z from 'zod/mini';
import { parseSettings } from '../config/parse-settings.js';
import type { AcknowledgementFile } from './acknowledgement-file.js';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Expected a day written YYYY-MM-DD'));

/** The schema behind `schema/acknowledgements.json`. */
export const acknowledgementsSchema = z.strictObject({
  schema: z.literal('partnership-impact/acknowledgements/1'),
  acknowledgements: z.array(
    z.strictObject({
      finding: z.string(),
      reason: z.string().check(z.regex(/\S/, 'A reason is required')),
      by: z.nullable(z.string()),
      on: z.nullable(day),
      until: z.nullable(day),
      values: z.string(),
    }),
  ),
}) satisfies z.ZodMiniType<AcknowledgementFile>;

/** @throws `ImpactError` `invalid-config` with the place of every fault. */
export function parseAcknowledgements(
  text: string,
  file: string,
): readonly AcknowledgementRecord[] {
  return parseSettings(acknowledgementsSchema, text, file).acknowledgements;
}
