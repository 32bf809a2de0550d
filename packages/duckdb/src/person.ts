import {
  type ContactEntry,
  type ContactStep,
  foldName,
  type Issue,
  placeOf,
} from '@partnership-impact/core';
import type { Details } from './personal-details.js';

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

const detailFields = { name: 'name', email: 'e-mail address', phone: 'telephone number' } as const;

/** A person while a list is merged: what is held and what is new. */
export interface Person {
  readonly values: Record<FilledField, string | null>;
  readonly details: Details;
  readonly interests: Set<string>;
  readonly partners: Set<string>;
  readonly states: Set<string>;
  /** Steps, partners and details that are not in the database yet. */
  readonly newSteps: ContactStep[];
  readonly newPartners: string[];
  readonly source: string;
  /** A pseudonym of the domain of the organisation's addresses. */
  domain: string | null;
  change: 'new' | 'changed' | 'none';
  detailsChange: 'changed' | 'none';
}

/** A person that the database does not know. */
export function newPerson({ source, name, email, phone }: ContactEntry): Person {
  const { cells: _, ...place } = source;
  const person = emptyPerson(JSON.stringify(place), { name, email, phone });
  return { ...person, change: 'new' };
}

/** A person of whom only the details and their source are known yet. */
export function emptyPerson(source: string, details: Details): Person {
  const values = Object.fromEntries(filledFields.map(([field]) => [field, null]));
  return {
    values: values as Person['values'],
    details,
    interests: new Set(),
    partners: new Set(),
    states: new Set(),
    newSteps: [],
    newPartners: [],
    source,
    domain: null,
    change: 'none',
    detailsChange: 'none',
  };
}

/** Fills empty cells; a cell that contradicts what is held gives an issue and changes nothing. */
export function fillIn(person: Person, entry: ContactEntry): readonly Issue[] {
  const issues: Issue[] = [];
  for (const field of ['name', 'email', 'phone'] as const) {
    const given = entry[field];
    const held = person.details[field];
    if (given === null || given === held) continue;
    if (held === null) {
      person.details[field] = given;
      person.detailsChange = 'changed';
      note(person);
    } else if (foldName(given) !== foldName(held)) {
      // Neither of the two is printed: they are personal.
      issues.push(
        conflict(
          `another ${detailFields[field]} of a contact than the database holds`,
          entry,
          field,
        ),
      );
    }
  }
  for (const [field] of filledFields) {
    const given = entry[field];
    const held = person.values[field];
    if (given === null || given === held) continue;
    if (held === null) {
      person.values[field] = given;
      note(person);
      continue;
    }
    const said = `"${given}" for the ${wordsOf(field)} of a contact, and the database holds "${held}"`;
    issues.push(conflict(said, entry, field));
  }
  return issues;
}

/** Notes the domain of the addresses, unless one is held. */
export function addDomain(person: Person, domain: string | null): void {
  if (domain === null || person.domain !== null) return;
  person.domain = domain;
  note(person);
}

function conflict(said: string, { source }: ContactEntry, column: string): Issue {
  return {
    severity: 'warning',
    code: 'conflicting-cell',
    message: `The list says ${said}. What is held was kept.`,
    source: placeOf(source, column),
  };
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
