import { foldName, pseudonymOf } from '@partnership-impact/core';
import { fileName } from '../file-name.js';

/** What a row says of a person. Raw personal data: it lives as long as the reading of its file. */
export interface PersonSeen {
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
  /** A code of the list's own that tells people apart. */
  readonly id: string;
}

/** Tells the people of one list apart and names them by pseudonyms. */
export interface People {
  /** The person's pseudonym; `null` where the row names nobody. */
  pseudonym(seen: PersonSeen): string | null;
}

/**
 * Learns who is who on a list: a guest without an address is the one person of that name who has
 * one; an address that several names share (one order for a group) does not make them one person.
 *
 * @param isLog whether rows are joins of a call, where one address is one person whatever its name.
 * @param key the caller's; without it people are numbered within the file.
 */
export function peopleOf(
  all: Iterable<PersonSeen>,
  {
    isLog,
    key,
    file,
  }: { readonly isLog: boolean; readonly key?: string | null | undefined; readonly file: string },
): People {
  const namesByEmail = new Map<string, Set<string>>();
  const emailsByName = new Map<string, Set<string>>();
  for (const { email, name } of all) {
    const [address, folded] = [addressOf(email), foldName(name)];
    if (address === '') continue;
    namesByEmail.set(address, (namesByEmail.get(address) ?? new Set()).add(folded));
    if (folded) emailsByName.set(folded, (emailsByName.get(folded) ?? new Set()).add(address));
  }
  const numbers = new Map<string, string>();
  const stem = fileName(file);

  function identityOf({ email, name, organisation, id }: PersonSeen) {
    const folded = foldName(name);
    const own = addressOf(email);
    const known = own === '' ? [...(emailsByName.get(folded) ?? [])] : [own];
    const address = known.length === 1 ? (known[0] ?? '') : '';
    const names = [...(namesByEmail.get(address) ?? [])].filter(Boolean);
    if (address !== '' && !isLog && names.length > 1 && folded !== '') {
      return { email: null, name, organisation: address };
    }
    if (address !== '') return { email: address, name: null, organisation: null };
    if (id !== '') return { email: null, name: id, organisation: 'id' };
    return folded === '' ? null : { email: null, name, organisation: isLog ? null : organisation };
  }
  return {
    pseudonym(seen) {
      const identity = identityOf(seen);
      if (identity === null) return null;
      if (key) return pseudonymOf(identity, key);
      const known = JSON.stringify([
        identity.email,
        foldName(identity.name ?? ''),
        foldName(identity.organisation ?? ''),
      ]);
      const number = numbers.get(known) ?? `${stem} person ${numbers.size + 1}`;
      numbers.set(known, number);
      return number;
    },
  };
}

/** Whether a pseudonym is a number within its list, given where there was no key. */
export function isNumbered(person: string | null): boolean {
  return person !== null && / person \d+$/.test(person);
}

/** Whether a text is a keyed pseudonym, or a number within a list. */
export function isPseudonym(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text) || isNumbered(text);
}

function addressOf(email: string): string {
  const address = email.trim().toLowerCase();
  return address.includes('@') ? address : '';
}
