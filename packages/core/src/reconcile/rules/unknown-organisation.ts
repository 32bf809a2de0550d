import { nearNames } from '../../explain/nearest-name.js';
import { countryCode } from '../../model/country.js';
import type { Dataset } from '../../model/dataset.js';
import { foldName } from '../../model/fold-name.js';
import { placeOf } from '../../model/source-ref.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { eventRoot } from '../event-root.js';
import type { Messages } from '../messages/messages.js';
import { type PartnerSpelling, partnerSpellings } from '../partner-cells.js';
import type { CatalogueRule, Observation } from '../rule.js';

/** Finds partners that are not in the list of organisations, or seem to misspell one that is. */
export function unknownOrganisation(): CatalogueRule {
  return {
    id: 'unknown-organisation',
    group: 'names',
    severity: 'warning',
    title: 'An organisation is not known, or its name is misspelt',
    needs: 'Partners in the register. Better with a list of organisations.',
    missing: 'Records without a partner are left out; see missing-value.',
    tolerance:
      'Case, accents, punctuation and look-alike letters make no difference. One slip of a key is taken as a misspelling, two in a word of nine letters.',
    falsePositives:
      'Two organisations whose names differ by one letter. Put both in the list of organisations.',
    whatToDo: 'Correct the name, or add the organisation or the spelling to the list.',
    reads: ['partners', 'country', 'start', 'title'],
    *check(dataset, { messages }) {
      const say = messages.names.unknownOrganisation;
      if (dataset.organisations.length === 0) yield* misspeltWithoutList(dataset, say);
      else yield* notInList(dataset, say);
    },
  };
}

type Say = Messages['names']['unknownOrganisation'];

function* notInList(dataset: Dataset, say: Say): Iterable<Observation> {
  const vocabulary = vocabularyOf(dataset);
  const isKnown = (name: string) =>
    vocabulary.partnersOf({ partners: [name] }).every((one) => vocabulary.organisation(one));
  const names = dataset.organisations.flatMap(({ name, aliases }) => [name, ...aliases]);
  const spellings = partnerSpellings(dataset);
  const unknown = spellings.filter(({ spelling }) => !isKnown(spelling));
  const listedNames = nearNames(names);
  const others: PartnerSpelling[] = [];
  for (const one of unknown) {
    const near = listedNames.nearest(one.spelling);
    if (near === undefined) others.push(one);
    else yield misspelt(one, { name: near, known: 'listed' }, say);
  }
  if (others.length === 0) return;
  // A list that lacks most of the organisers is a list of partners, not of all who may organise.
  const listed = spellings.length - unknown.length;
  const few = others.length <= 3 && listed >= 4 * others.length;
  if (few) {
    for (const one of others) {
      yield {
        key: [foldName(one.spelling)],
        severity: 'note',
        confidence: 'possible',
        message: say.message(one),
        question: say.question,
        locations: one.events.map((event) => ({
          relation: 'contradicts',
          source: placeOf(event.source, 'partners'),
        })),
      };
    }
    return;
  }
  yield {
    key: ['many'],
    severity: 'note',
    confidence: 'possible',
    message: say.many.message(others),
    question: say.many.question,
    locations: others.flatMap(({ events }) =>
      events.slice(0, 1).map((event) => ({
        relation: 'contradicts' as const,
        source: placeOf(event.source, 'partners'),
      })),
    ),
  };
}

/** Without a list: a spelling used once, one slip from one that is used more often in the same country. */
function* misspeltWithoutList(dataset: Dataset, say: Say): Iterable<Observation> {
  const spellings = partnerSpellings(dataset);
  const byName = new Map<string, PartnerSpelling[]>();
  for (const one of spellings) {
    const key = foldName(one.spelling);
    byName.set(key, [...(byName.get(key) ?? []), one]);
  }
  const used = (name: string) =>
    (byName.get(name) ?? []).reduce((sum, { events }) => sum + events.length, 0);
  const often = nearNames([...byName.keys()].filter((name) => used(name) >= 2));
  for (const [name, [one]] of byName) {
    if (!one || used(name) > 1) continue;
    const near = often.nearest(name);
    const usual = near === undefined ? [] : (byName.get(near) ?? []);
    const [first] = usual;
    if (first && shareCountry(one, usual)) {
      yield misspelt(one, { name: first.spelling, known: 'used often' }, say);
    }
  }
}

function shareCountry(one: PartnerSpelling, others: readonly PartnerSpelling[]): boolean {
  const codes = (spelling: PartnerSpelling) =>
    spelling.events.flatMap(({ country }) => (country ? [countryCode(country) ?? country] : []));
  const own = codes(one);
  const theirs = new Set(others.flatMap(codes));
  return own.length === 0 || theirs.size === 0 || own.some((code) => theirs.has(code));
}

function misspelt(
  partner: PartnerSpelling,
  near: { readonly name: string; readonly known: 'listed' | 'used often' },
  say: Say,
): Observation {
  const { spelling, events } = partner;
  const [first] = events;
  return {
    key: [foldName(spelling)],
    confidence: near.known === 'listed' ? 'likely' : 'possible',
    message: say.misspelt.message(partner, near),
    question: say.misspelt.question(near.name),
    pair: [spelling, near.name],
    locations: events.map((event) => ({
      relation: 'contradicts',
      source: placeOf(event.source, 'partners'),
    })),
    repairs: events.map((event) => ({
      location: placeOf(event.source, 'partners'),
      from: spelling,
      to: near.name,
      change: {
        event: event.id,
        field: 'partners',
        to: event.partners.map((name) => (name.trim() === spelling ? near.name : name)),
      },
    })),
    ...(first && events.length === 1 && { root: eventRoot(first, 'partners') }),
  };
}
