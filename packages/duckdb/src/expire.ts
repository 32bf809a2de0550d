import { expiredContacts, type Retention, type RetentionOptions } from '@partnership-impact/core';
import { contactsOf } from './contacts.js';
import { removePeople } from './erase.js';
import type { Network } from './network.js';

/** Options of {@link expire}. */
export interface ExpireOptions extends RetentionOptions {
  /** `dry`: only list what would go. */
  readonly run: 'dry' | 'remove';
}

/**
 * Removes the contacts whose details have been kept too long, or lists which would go.
 *
 * Contacts for which that cannot be decided stay, and are listed. Close the database with
 * {@link rewrite} when something was removed.
 */
export async function expire(network: Network, options: ExpireOptions): Promise<Retention> {
  const retention = expiredContacts(await contactsOf(network), options);
  if (options.run === 'remove' && retention.expired.length > 0) {
    const people = retention.expired.map(({ contact }) => contact.person);
    await removePeople(network, people, { command: 'expire', on: options.asOf });
  }
  return retention;
}
