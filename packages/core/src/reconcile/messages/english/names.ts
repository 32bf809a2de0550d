import type { EventRecord } from '../../../model/event.js';
import type { Organisation } from '../../../model/organisation.js';
import type { Script } from '../../../model/script.js';
import type { SourceRef } from '../../../model/source-ref.js';
import { letterText } from '../../letter-text.js';
import { countText, listText, placesOf, placesText, placeText } from './wording.js';

/** What the rules about names say. */
export const names = {
  mixedScript: {
    message: ({ name, places, alphabet, others, letters }: ForeignLetters) =>
      `"${name}" (${placesText(places)}) has ${listText(others)} letters among ${alphabet} ones in one word: ${letters.map(letterText).join(', ')}.`,
    messageOfLookAlikes: ({ name, places, alphabet, others, letters }: ForeignLetters) =>
      `"${name}" (${placesText(places)}) is written with ${listText(others)} letters that look like ${alphabet} ones: ${letters.map(letterText).join(', ')}.`,
    question: 'Which letters are meant?',
    questionWithAnswer: (meant: string, alphabet: Script) =>
      `Is "${meant}" in ${alphabet} letters meant?`,
  },
  notACountry: {
    message: (text: string, { is, near, places }: NoCountry) =>
      `"${text}" in the country column (${placesText(places)}) is ${noCountry[is]}${near === undefined ? '' : `; the nearest name is ${near}`}.`,
    question: (is: NoCountry['is']) =>
      is === 'level' || is === 'several'
        ? 'Where did the event take place, or was it held for all countries?'
        : 'Which country is meant?',
  },
  organisationNeverAppears: {
    message: ({ name, role, source }: Organisation) =>
      `${name}, ${role === 'coordinator' ? 'the coordinator' : 'a partner'} (${placeText(source)}), is named in no record of the register.`,
    question: 'Did it hold no event, or is its name written in another way?',
  },
  severalOrganisationsInCell: {
    message: (cell: Spelling, organisations: readonly string[]) =>
      `${spellingText(cell)} names ${listText(organisations)} with nothing between them.`,
    messageOfStart: (cell: Spelling, organisation: string) =>
      `${spellingText(cell)} begins with "${organisation}", which other rows name on its own.`,
    messageOfPart: (cell: Spelling, organisation: string) =>
      `${spellingText(cell)} holds "${organisation}", which other rows name on its own.`,
    question: 'Did each of the organisations take part, and who led?',
  },
  typeLabelVariant: {
    message: (usual: string, others: readonly Spelling[]) =>
      `"${usual}" is written in ${countText(others.length + 1, 'ways')}: ${listText(others.map((one) => `${countText(one.events.length, 'records')} as ${spellingText(one)}`))}.`,
    question: 'Is one type meant by all of them?',
  },
  unknownEventType: {
    message: (type: Spelling, known: readonly string[]) =>
      `${spellingText(type)} is none of the known types: ${listText(known)}.`,
    question: 'To which type do these events belong?',
    misspelt: {
      message: (type: Spelling, near: string) =>
        `${spellingText(type)} is one slip of a key away from the type "${near}".`,
      question: isMeant,
    },
  },
  unknownOrganisation: {
    message: (partner: Spelling) => `${spellingText(partner)} is not in the list of organisations.`,
    question: 'Is the organisation missing from the list, or is another name meant?',
    many: {
      message: (partners: readonly Spelling[]) =>
        `${countText(partners.length, 'names')} of partners are not in the list of organisations, among them ${listText(partners.slice(0, 3).map(({ spelling }) => `"${spelling}"`))}.`,
      question: 'Should the list of organisations name all who organise events?',
    },
    misspelt: {
      message: (partner: Spelling, { name, known }: NearName) =>
        `${spellingText(partner)} is one slip of a key away from "${name}", a name ${known === 'listed' ? 'of the list of organisations' : 'used more often'}.`,
      question: isMeant,
    },
  },
  unknownWorkPackage: {
    message: (named: Spelling, known: readonly string[]) =>
      `${spellingText(named)} is none of the work packages of the project: ${listText(known)}.`,
    question: 'Which work package is meant?',
  },
};

/** A name as some of the events have it. */
export interface Spelling {
  readonly spelling: string;
  readonly events: readonly EventRecord[];
}

/** A name with letters of an alphabet that is not its own. */
export interface ForeignLetters {
  readonly name: string;
  readonly places: readonly SourceRef[];
  /** The alphabet that the name should be in. */
  readonly alphabet: Script;
  /** The alphabets of the letters that are not. */
  readonly others: readonly Script[];
  readonly letters: readonly string[];
}

/** What a cell of the column of countries holds in place of one. */
export interface NoCountry {
  readonly is: 'level' | 'mode' | 'several' | 'unknown';
  /** The country whose name is nearest. */
  readonly near: string | undefined;
  readonly places: readonly SourceRef[];
}

const noCountry: Readonly<Record<NoCountry['is'], string>> = {
  level: 'a level',
  mode: 'a mode',
  several: 'more than one country',
  unknown: 'no country',
};

/** The name that another one seems to misspell, and from where it is known. */
export interface NearName {
  readonly name: string;
  readonly known: 'listed' | 'used often';
}

function spellingText({ spelling, events }: Spelling): string {
  return `"${spelling}" (${placesOf(events)})`;
}

function isMeant(name: string): string {
  return `Is "${name}" meant?`;
}
