import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { foldLookAlikes } from '../../model/fold-name.js';
import { scriptsOf } from '../../model/script.js';
import { placeOf, type SourceRef } from '../../model/source-ref.js';
import { partnerSpellings } from '../partner-cells.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { listText, placesText } from '../wording.js';

/** Finds names written in letters of another alphabet that look like Latin ones. */
export function mixedScript(): CatalogueRule {
  return {
    id: 'mixed-script',
    group: 'names',
    severity: 'warning',
    title: 'A name is written in letters of another alphabet',
    needs: 'Names of partners, types or titles in the register.',
    missing: 'Records without a name are left out.',
    tolerance:
      'Whole words in one alphabet pass, except names of look-alike letters alone among Latin names.',
    falsePositives: 'Names that mix alphabets on purpose.',
    whatToDo:
      'Type the name anew on the keyboard of its language, so that search and sorting find it.',
    reads: ['partners', 'type', 'title'],
    *check(dataset) {
      yield* inPartners(dataset);
      yield* inField(dataset, 'type', 'warning');
      yield* inField(dataset, 'title', 'note');
    },
  };
}

function* inPartners(dataset: Dataset): Iterable<Observation> {
  const spellings = partnerSpellings(dataset);
  const listed = dataset.organisations.flatMap(({ name, aliases }) => [name, ...aliases]);
  const names = [...listed, ...spellings.map(({ spelling }) => spelling)];
  const latin = new Set(
    names.filter((name) => !isForeign(name)).map((name) => name.toLowerCase().trim()),
  );
  const mostlyLatin =
    spellings.filter(({ spelling }) => scriptsOf(spelling).includes('Latin')).length * 2 >
    spellings.length;
  for (const { spelling, events } of spellings) {
    const twin = foldLookAlikes(spelling).trim();
    const asLatin = isWholeLookAlike(spelling) && (latin.has(twin) || mostlyLatin);
    if (!isMixed(spelling) && !asLatin) continue;
    if (listed.includes(spelling)) continue;
    const usual =
      listed.find((name) => name.toLowerCase() === twin) ?? foldLookAlikes(spelling).toUpperCase();
    const places = events.map(({ source }) => placeOf(source, 'partners'));
    yield {
      ...observationOf(spelling, places),
      repairs: events.map((event) => ({
        location: placeOf(event.source, 'partners'),
        from: spelling,
        to: usual,
        change: {
          event: event.id,
          field: 'partners',
          to: event.partners.map((partner) => (partner.trim() === spelling ? usual : partner)),
        },
      })),
    };
  }
}

function* inField(
  { events }: Dataset,
  field: 'type' | 'title',
  severity: 'warning' | 'note',
): Iterable<Observation> {
  const mixed = new Map<string, EventRecord[]>();
  for (const event of events) {
    const text = event[field];
    if (text === null || !isMixed(text)) continue;
    mixed.set(text, [...(mixed.get(text) ?? []), event]);
  }
  for (const [text, found] of mixed) {
    const word = text.split(/[^\p{L}]+/u).find(isMixed) ?? text;
    const places = found.map(({ source }) => placeOf(source, field));
    yield { ...observationOf(word, places), key: [field, text], severity };
  }
}

function observationOf(name: string, places: readonly SourceRef[]): Observation {
  const scripts = scriptsOf(name);
  const foreign = scripts.filter((script) => script !== 'Latin');
  const letters = [...new Set([...name].filter((letter) => isForeign(letter)))];
  return {
    key: ['name', name],
    message: `"${name}" (${placesText(places)}) is written with ${scripts.length > 1 ? `${listText(scripts)} letters in one word` : `${listText(foreign)} letters`} that look like Latin ones: ${letters.map(letterText).join(', ')}.`,
    question: `Is "${foldLookAlikes(name).toUpperCase() === name.toUpperCase() ? name : foldLookAlikes(name)}" in Latin letters meant?`,
    locations: places.map((source) => ({ relation: 'contradicts', source })),
  };
}

function letterText(letter: string): string {
  return `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** Whether one word of the text has letters of two alphabets, two letters or more each in all. */
function isMixed(text: string): boolean {
  if (scriptsOf(text).length < 2) return false;
  return text.split(/[^\p{L}]+/u).some((word) => word.length >= 3 && scriptsOf(word).length > 1);
}

/** Whether the letters are all of another alphabet and all look like Latin ones. */
function isWholeLookAlike(text: string): boolean {
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  return (
    letters.length >= 2 &&
    isForeign(text) &&
    letters.every((letter) => isForeign(letter) && /[a-z]/.test(foldLookAlikes(letter)))
  );
}

function isForeign(text: string): boolean {
  return scriptsOf(text).some((script) => script !== 'Latin');
}
