import type { ContactState, LawfulBasis } from './contact.js';
import type { RecordSource } from './source-ref.js';

/**
 * One row of a partner's contact list, personal details included. Only the reader of such lists
 * makes it, and only the partnership database takes it; no figure, finding or report does.
 */
export interface ContactEntry {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly organisation: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly targetGroup: string | null;
  readonly role: string | null;
  /** ISO 639-1 where it was recognised, else as printed. */
  readonly language: string | null;
  readonly interests: readonly string[];
  readonly basis: LawfulBasis | null;
  readonly basisOn: string | null;
  readonly purpose: string | null;
  /** The state that the list gives the contact; `identified` where it gives none. */
  readonly state: ContactState;
  readonly on: string | null;
  readonly source: RecordSource;
}
