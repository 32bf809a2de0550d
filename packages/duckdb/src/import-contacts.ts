import { type ContactEntry, type Issue, placeOf, pseudonymOf } from '@partnership-impact/core';
import { heldPeople } from './held-people.js';
import { remember } from './history.js';
import { inTransaction, type Network } from './network.js';
import { organisationDomains } from './organisation-domain.js';
import { addDomain, addInterest, addPartner, addStep, fillIn, newPerson } from './person.js';
import { keyOf, neededSecret } from './secret.js';
import { writePeople } from './write-people.js';

/** Options of {@link importContacts}. */
export interface ImportContactsOptions {
  /** The partner whose list it is. */
  readonly partner: string;
  /** The day of the import; it dates steps that the list does not date. */
  readonly on?: string;
}

/** What became of a list. Every entry is of a person that was added, updated or unchanged, or rejected. */
export interface ContactsImported {
  /** People that the database did not know. */
  readonly added: number;
  /** Known people for whom the list filled something in. */
  readonly updated: number;
  /** Known people of whom the list said nothing new. */
  readonly unchanged: number;
  /** Entries that name somebody whom an earlier entry of the list names too. */
  readonly repeated: number;
  /** Entries that name nobody. */
  readonly rejected: number;
  /** Cells that contradict what is held, and entries that name nobody. */
  readonly issues: readonly Issue[];
}

/**
 * Merges a partner's list into the database: all of it or, when the process dies, none.
 *
 * The same address (without one, the same name and organisation) is the same person. Empty cells of
 * a known person are filled in; a cell that differs from what is held becomes an issue and what is
 * held stays, since nobody's entry is overwritten silently. Importing a list twice changes nothing.
 *
 * @throws `ImpactError` `invalid-option` when the database was opened without its secret.
 */
export async function importContacts(
  network: Network,
  entries: readonly ContactEntry[],
  options: ImportContactsOptions,
): Promise<ContactsImported> {
  const { partner, on = null } = options;
  const secret = neededSecret(network);
  const key = await keyOf(network);
  const issues: Issue[] = [];
  const domainOf = organisationDomains(secret);
  const named = entries.map((entry) => [pseudonymOf(entry, secret), entry] as const);
  const pseudonyms = new Set(named.flatMap(([pseudonym]) => pseudonym ?? []));

  return inTransaction(network, async () => {
    const people = await heldPeople(network, [...pseudonyms], key);
    let rejected = 0;
    for (const [pseudonym, entry] of named) {
      if (pseudonym === null) {
        rejected += 1;
        issues.push(nobodyNamed(entry));
        continue;
      }
      const person = people.get(pseudonym) ?? newPerson(entry);
      people.set(pseudonym, person);
      issues.push(...fillIn(person, entry));
      for (const interest of entry.interests) addInterest(person, interest);
      addPartner(person, partner);
      addDomain(person, domainOf(entry.email));
      addStep(person, { state: 'identified', on: entry.on ?? on, call: null });
      addStep(person, { state: entry.state, on: entry.on ?? on, call: null });
    }
    const states = [...people.values()].map(({ change }) => change);
    const count = (change: string) => states.filter((one) => one === change).length;
    const counts = {
      added: count('new'),
      updated: count('changed'),
      unchanged: count('none'),
      repeated: entries.length - rejected - people.size,
      rejected,
    };
    await writePeople(network, people, key);
    await remember(network, { command: 'import', partner, on, counts });
    return { ...counts, issues };
  });
}

function nobodyNamed({ source }: ContactEntry): Issue {
  return {
    severity: 'error',
    code: 'nobody-named',
    message: 'The row has neither an address nor a name, so it names nobody. It was left out.',
    source: placeOf(source, 'email'),
  };
}
