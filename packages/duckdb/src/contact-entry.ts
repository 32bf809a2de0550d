import type { ContactState, Identity, LawfulBasis, RecordSource } from '@partnership-impact/core';

/**
 * One row of a partner's contact list, personal details included. It is for the database alone:
 * nothing else takes it, and nothing gives it back but {@link personalDetails}.
 */
export interface ContactEntry extends Identity {
  readonly phone: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly targetGroup: string | null;
  readonly role: string | null;
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
