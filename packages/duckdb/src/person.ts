import {
  type ContactEntry,
  type ContactStep,
  type Issue,
  placeOf,
  type RecordSource,
} from '@partnership-impact/core';
import { type Network, rowsOf, textOf } from './network.js';

/** What one list may fill in for another: the field of an entry and its column. */
export const filledFields = [
  ['organisation', 'organisation'],
  ['country', 'country'],
  ['targetGroup', 'target_group'],
  ['role', 'role'],
  ['language', 'language'],
  ['basis', 'basis'],
  ['basisOn', 'basis_on'],
  ['purpose', 'purpose'],
] as const;

type FilledField = (typeof filledFields)[number][0];

/** A person while a list is merged: what is held and what is new. */
export interface Person {
  readonly values: Record<FilledField, string | null>;
  readonly interests: Set<string>;
  readonly partners: Set<string>;
  readonly states: Set<string>;
  /** Steps, partners and details that are not in the database yet. */
  readonly newSteps: ContactStep[];
  readonly newPartners: string[];
  readonly sealed: Uint8Array | null;
  readonly source: string;
  change: 'new' | 'changed' | 'none';
}

/** A person that the database does not know. */
export function newPerson(source: RecordSource, sealed: Uint8Array): Person {
  const { cells: _, ...place } = source;
  return { ...emptyPerson(JSON.stringify(place)), sealed, change: 'new' };
}

function emptyPerson(source: string): Person {
  const values = Object.fromEntries(filledFields.map(([field]) => [field, null]));
  return {
    values: values as Person['values'],
    interests: new Set(),
    partners: new Set(),
    states: new Set(),
    newSteps: [],
    newPartners: [],
    sealed: null,
    source,
    change: 'none',
  };
}

/** Everybody in the database, by pseudonym. */
export async function heldPeople(network: Network): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const row of await rowsOf(network, 'SELECT * FROM contact')) {
    const person = emptyPerson(textOf(row.source) ?? '{}');
    for (const [field, column] of filledFields) person.values[field] = textOf(row[column]);
    const interests = JSON.parse(textOf(row.interests) ?? '[]') as string[];
    for (const interest of interests) person.interests.add(interest);
    people.set(textOf(row.person) ?? '', person);
  }
  for (const row of await rowsOf(network, 'SELECT * FROM contact_partner')) {
    people.get(textOf(row.person) ?? '')?.partners.add(textOf(row.partner) ?? '');
  }
  for (const row of await rowsOf(network, 'SELECT person, state FROM contact_step')) {
    people.get(textOf(row.person) ?? '')?.states.add(textOf(row.state) ?? '');
  }
  return people;
}

/** Fills empty cells; a cell that contradicts what is held gives an issue and changes nothing. */
export function fillIn(person: Person, entry: ContactEntry): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [field] of filledFields) {
    const given = entry[field];
    const held = person.values[field];
    if (given === null || given === held) continue;
    if (held === null) {
      person.values[field] = given;
      note(person);
      continue;
    }
    issues.push({
      severity: 'warning',
      code: 'conflicting-cell',
      message: `The list says "${given}" for the ${wordsOf(field)} of a contact, and the database holds "${held}". What is held was kept.`,
      source: placeOf(entry.source, field),
    });
  }
  return issues;
}

export function addInterest(person: Person, interest: string): void {
  if (person.interests.has(interest)) return;
  person.interests.add(interest);
  note(person);
}

export function addPartner(person: Person, partner: string): void {
  if (person.partners.has(partner)) return;
  person.partners.add(partner);
  person.newPartners.push(partner);
  note(person);
}

/** Adds a step to the history, once for each state. */
export function addStep(person: Person, step: ContactStep): void {
  if (person.states.has(step.state)) return;
  person.states.add(step.state);
  person.newSteps.push(step);
  note(person);
}

function note(person: Person): void {
  if (person.change === 'none') person.change = 'changed';
}

function wordsOf(field: FilledField): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
