import { countryCode } from './country.js';
import type { Dataset } from './dataset.js';
import type { EventRecord } from './event.js';
import { foldName } from './fold-name.js';
import { countSpellings, nameIndex } from './name-index.js';
import { once } from './once.js';
import type { Organisation } from './organisation.js';
import { typeIndex } from './type-index.js';
import { oncePerRecords } from './with-stated.js';

/** A dataset's own names, and what each spelling of them means. */
export interface Vocabulary {
  /** Names of the event types under which figures are printed, in order. */
  readonly types: readonly string[];
  /** The name under which a type is printed, or `undefined` for one that the dataset does not know. */
  type(text: string): string | undefined;
  /** The organisation with this name or alias. */
  organisation(name: string): Organisation | undefined;
  /** The name under which a partner is printed; spellings that fold alike share one. */
  partner(name: string): string;
  /**
   * The partners of an event, lead first. A cell that is made of several known names and nothing
   * else counts as all of them.
   */
  partnersOf(event: Pick<EventRecord, 'partners'>): readonly string[];
  /** The value under which figures of a dimension are printed, e.g. `value('country', 'Italia')` is `IT`. */
  value(dimension: string, text: string): string;
}

/**
 * The names of a dataset: those it lists, and where it lists none those its events use.
 *
 * Made once per dataset and kept beside it.
 *
 * @example
 * vocabularyOf(dataset).type('Igniting events'); // => 'Igniting event'
 */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  return vocabularies(dataset);
}

const vocabularies = oncePerRecords(readVocabulary);

function readVocabulary({ eventTypes, organisations, events }: Dataset): Vocabulary {
  // Made when first asked for: most questions speak of types or of partners, not of both.
  const types = once(() =>
    typeIndex(
      eventTypes,
      countSpellings(events, ({ type }) => type),
    ),
  );
  const partners = once(() =>
    nameIndex(
      organisations,
      countSpellings(
        events.flatMap((event) => event.partners),
        (partner) => partner,
      ),
    ),
  );
  const partnerNames = new Map<string, readonly string[]>();

  function partnersIn(cell: string): readonly string[] {
    const known = partnerNames.get(cell);
    if (known) return known;
    const { nameOf, isListed, split } = partners();
    const name = nameOf(cell);
    const parts = name === '' ? [] : isListed(cell) ? [name] : (split(cell) ?? [name]);
    partnerNames.set(cell, parts);
    return parts;
  }

  const organisationsByName = new Map(organisations.map((one) => [one.name, one]));
  return {
    get types() {
      return types().names;
    },
    type: (text) => types().nameOf(text),
    organisation: (name) => organisationsByName.get(partners().nameOf(name)),
    partner: (name) => partners().nameOf(name),
    partnersOf: (event) => [...new Set(event.partners.flatMap(partnersIn))],
    value(dimension, text) {
      switch (dimension) {
        case 'type':
          return types().nameOf(text) ?? text.trim();
        case 'partner':
          return partners().nameOf(text);
        case 'country':
          return countryCode(text) ?? text.trim();
        case 'level':
        case 'mode':
          return text.trim().toLowerCase();
        case 'setting':
          return settingOf(text);
        default:
          return text.trim();
      }
    },
  };
}

function settingOf(text: string): string {
  const name = foldName(text);
  if (/^schools?\b/.test(name)) return 'school';
  if (/communit/.test(name)) return 'community';
  return text.trim();
}
