import type { DuckDBValue } from '@duckdb/node-api';
import { type Contact, type Identity, pseudonymOf } from '@partnership-impact/core';
import { contactsOf } from './contacts.js';
import { type Network, rowsOf } from './network.js';
import { seal, unseal } from './sealed.js';
import { keyOf, neededSecret } from './secret.js';

/** Who a person is. Sealed in the database, and met in the open only while a list is merged. */
export interface Details {
  name: string | null;
  email: string | null;
  phone: string | null;
}

/** All that is held on one person, for that person. */
export interface PersonalDetails {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** The rest of the record, as figures see it. */
  readonly contact: Contact;
}

/**
 * Gives all that is held on one person, identified by address or by name and organisation, or `null`
 * when nothing is held.
 *
 * @throws `ImpactError` `invalid-option` when the database was opened without its secret,
 *   `unreadable-input` when the details cannot be opened with it.
 */
export async function personalDetails(
  network: Network,
  who: Identity,
): Promise<PersonalDetails | null> {
  const person = pseudonymOf(who, neededSecret(network));
  const contact = (await contactsOf(network)).find((one) => one.person === person);
  if (!contact) return null;
  const [row] = await rowsOf(network, 'SELECT sealed FROM contact_detail WHERE person = $1', [
    contact.person,
  ]);
  return { ...unsealedDetails(row?.sealed, await keyOf(network)), contact };
}

/**
 * The details in a cell of the table `contact_detail`; all `null` where there is none.
 *
 * @throws `ImpactError` `unreadable-input` when the details cannot be opened with the key.
 */
export function unsealedDetails(cell: DuckDBValue | undefined, key: Uint8Array): Details {
  const sealed = cell as { readonly bytes: Uint8Array } | undefined;
  const details = sealed ? (JSON.parse(unseal(sealed.bytes, key)) as Partial<Details>) : {};
  return { name: null, email: null, phone: null, ...details };
}

/** Details as they are kept. */
export function sealedDetails(details: Details, key: Uint8Array): Uint8Array {
  return seal(JSON.stringify(details), key);
}
