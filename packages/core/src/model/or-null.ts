import * as z from 'zod/mini';
import { once } from './once.js';

/** The schema of a field that may be left out, and is then `null`: asked and not given. */
export function orNull<Schema extends z.ZodMiniType>(schema: Schema) {
  return z._default(z.nullable(schema), null);
}

/** Any text, or `null`; most fields of a record are such. */
export const textOrNull = once(() => orNull(z.string()));
