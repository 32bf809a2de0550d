import type { ContactEntry } from '@partnership-impact/core';

/** The fewest words for an entry of a contact list. */
export function entry(given: Partial<ContactEntry>): ContactEntry {
  return {
    name: null,
    email: null,
    phone: null,
    organisation: null,
    country: null,
    targetGroup: null,
    role: null,
    language: null,
    interests: [],
    basis: null,
    basisOn: null,
    purpose: null,
    state: 'identified',
    on: null,
    source: { file: 'contacts.csv', row: 2 },
    ...given,
  };
}

/** Entries of people with addresses, numbered. */
export function people(count: number, from = 0): readonly ContactEntry[] {
  return Array.from({ length: count }, (_, index) =>
    entry({
      name: `Canary Name ${from + index}`,
      email: `canary${from + index}@example.org`,
      organisation: `School ${(from + index) % 40}`,
      targetGroup: 'schools',
      country: 'PL',
      purpose: 'dissemination',
    }),
  );
}
