import * as z from 'zod/mini';
import { type CalendarDate, calendarDateSchema } from './calendar-date.js';
import { once } from './once.js';
import { orNull, textOrNull } from './or-null.js';
import { type RecordSource, recordSourceSchema, unsourced } from './source-ref.js';

/** How far a contact has come: found, asked, signed up, or gone again. */
export type ContactState = 'identified' | 'invited' | 'registered' | 'declined' | 'withdrawn';

/** In the order in which a contact passes through them; the last two end it. */
export const contactStates: readonly ContactState[] = [
  'identified',
  'invited',
  'registered',
  'declined',
  'withdrawn',
];

/** One step in the history of a contact. */
export interface ContactStep {
  readonly state: ContactState;
  readonly on: CalendarDate | null;
  /** The call with which a contact was invited. */
  readonly call: string | null;
}

/** Why a person's details may be kept, under Article 6 of the General Data Protection Regulation. */
export type LawfulBasis = 'consent' | 'contract' | 'public task' | 'legitimate interest';

/**
 * A person or office of an organisation in the partnership database, without name or address:
 * those are kept separately, and only the database package reads them.
 */
export interface Contact {
  /** A keyed pseudonym; the same as in attendance lists that were read with the same key. */
  readonly person: string;
  readonly organisation: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly targetGroup: string | null;
  /** The person's part in the project, e.g. "teacher"; not a job title that would identify them. */
  readonly role: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** What the person wants to hear of, e.g. "events", "newsletter". */
  readonly interests: readonly string[];
  /** The partners whose lists hold the contact, in order of name. */
  readonly partners: readonly string[];
  readonly basis: LawfulBasis | null;
  readonly basisOn: CalendarDate | null;
  /** What the details are kept for, e.g. "dissemination". */
  readonly purpose: string | null;
  /** Oldest first; steps without a date come first. */
  readonly history: readonly ContactStep[];
  readonly source: RecordSource;
}

const date = once(() => orNull(calendarDateSchema()));

const contactStepSchema = once(() =>
  z.strictObject({ state: z.enum(contactStates), on: date(), call: textOrNull() }),
) satisfies () => z.ZodMiniType<ContactStep>;

export const contactSchema = once(() =>
  z.strictObject({
    person: z.string(),
    organisation: textOrNull(),
    country: textOrNull(),
    targetGroup: textOrNull(),
    role: textOrNull(),
    language: textOrNull(),
    interests: z._default(z.array(z.string()), []),
    partners: z._default(z.array(z.string()), []),
    basis: orNull(z.enum(['consent', 'contract', 'public task', 'legitimate interest'])),
    basisOn: date(),
    purpose: textOrNull(),
    history: z._default(z.array(contactStepSchema()), []),
    source: z._default(recordSourceSchema(), unsourced),
  }),
) satisfies () => z.ZodMiniType<Contact>;
