import * as z from 'zod/mini';
import { once } from './once.js';
import { orNull, textOrNull } from './or-null.js';
import { type RecordSource, recordSourceSchema, unsourced } from './source-ref.js';

/** The part an organisation plays in the project. */
export type OrganisationRole = 'coordinator' | 'partner' | 'associated partner';

/** The group of stakeholders an organisation belongs to; a project may add its own. */
export type TargetGroup =
  | 'schools'
  | 'local authorities'
  | 'scientific/technical'
  | 'other stakeholders'
  | (string & {});

/** A legal body. */
export interface Organisation {
  /** The name under which its figures are printed. */
  readonly name: string;
  /** Other ways in which the name is written. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly role: OrganisationRole | null;
  readonly targetGroup: TargetGroup | null;
  readonly source: RecordSource;
}

export const organisationSchema = once(() =>
  z.strictObject({
    name: z.string(),
    aliases: z._default(z.array(z.string()), []),
    country: textOrNull(),
    role: orNull(z.enum(['coordinator', 'partner', 'associated partner'])),
    targetGroup: textOrNull(),
    source: z._default(recordSourceSchema(), unsourced),
  }),
) satisfies () => z.ZodMiniType<Organisation>;
