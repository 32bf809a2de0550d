import type { Dataset } from '../../model/dataset.js';
import type { EventRecord } from '../../model/event.js';
import { foldLookAlikes, lookAlike } from '../../model/fold-name.js';
import { type Script, scriptsOf } from '../../model/script.js';
import { placeOf, type SourceRef } from '../../model/source-ref.js';
import { unicodePattern } from '../../model/unicode-pattern.js';
import type { Messages } from '../messages/messages.js';
import { partnerSpellings } from '../partner-cells.js';
import type { CatalogueRule, Observation } from '../rule.js';

const word = unicodePattern(String.raw`\p{L}+`, 'gu');

/** Finds names with letters of another alphabet that look like those of their own. */
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
    *check(dataset, { messages }) {
      const say = messages.names.mixedScript;
      yield* inPartners(dataset, say);
      yield* inField(dataset, 'type', say);
      yield* inField(dataset, 'title', say);
    },
  };
}

type Say = Messages['names']['mixedScript'];

function* inPartners(dataset: Dataset, say: Say): Iterable<Observation> {
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
    const rewritten = inOneAlphabet(spelling, asLatin ? ['Latin'] : undefined);
    const usual = listed.find((name) => foldLookAlikes(name) === twin) ?? rewritten.text;
    const places = events.map(({ source }) => placeOf(source, 'partners'));
    const repaired = isMixed(usual) ? [] : events;
    yield {
      ...observationOf(spelling, { ...rewritten, text: usual, places }, say),
      repairs: repaired.map((event) => ({
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

function* inField({ events }: Dataset, field: 'type' | 'title', say: Say): Iterable<Observation> {
  const mixed = new Map<string, EventRecord[]>();
  for (const event of events) {
    const text = event[field];
    if (text === null || !isMixed(text)) continue;
    mixed.set(text, [...(mixed.get(text) ?? []), event]);
  }
  for (const [text, found] of mixed) {
    const name = wordsOf(text).find(isMixed) ?? text;
    const places = found.map(({ source }) => placeOf(source, field));
    yield {
      ...observationOf(name, { ...inOneAlphabet(name), places }, say),
      key: [field, text],
      severity: field === 'type' ? 'warning' : 'note',
    };
  }
}

function observationOf(
  name: string,
  { text, places, alphabet, letters: found }: Rewritten & { readonly places: readonly SourceRef[] },
  say: Say,
): Observation {
  const letters = [...found];
  const message = isMixed(name) ? say.message : say.messageOfLookAlikes;
  return {
    key: ['name', name],
    message: message({ name, places, alphabet, others: scriptsOf(letters.join('')), letters }),
    question: isMixed(text) ? say.question : say.questionWithAnswer(text, alphabet),
    locations: places.map((source) => ({ relation: 'contradicts', source })),
  };
}

interface Rewritten {
  readonly text: string;
  /** The alphabet of its last word that was written anew. */
  readonly alphabet: Script;
  /** The letters that are of another. */
  readonly letters: ReadonlySet<string>;
}

/** A text with each word that mixes alphabets in one of them, or every word in one that is given. */
function inOneAlphabet(text: string, given?: readonly Script[]): Rewritten {
  const letters = new Set<string>();
  let alphabet: Script = 'Latin';
  const inOne = (one: string) => {
    if (!isMixed(one) && given === undefined) return one;
    alphabet = alphabetFor(one, given ?? scriptsOf(one));
    return one.replace(/./gu, (letter) => {
      if (isOf(letter, alphabet)) return letter;
      letters.add(letter);
      return lookAlike(letter, alphabet) ?? letter;
    });
  };
  return { text: text.replace(word(), inOne), alphabet, letters };
}

/** The alphabet in which all of a word can be written; of several the one of most of its letters. */
function alphabetFor(word: string, alphabets: readonly Script[]): Script {
  const weightIn = (alphabet: Script) => {
    const own = [...word].filter((letter) => isOf(letter, alphabet));
    const others = [...word].filter((letter) => !isOf(letter, alphabet));
    const isWritable = others.every((letter) => lookAlike(letter, alphabet) !== undefined);
    return own.length + (isWritable ? word.length : 0);
  };
  const [best] = alphabets.toSorted((a, b) => weightIn(b) - weightIn(a));
  return best ?? 'Latin';
}

function isOf(letter: string, alphabet: Script): boolean {
  return scriptsOf(letter).includes(alphabet);
}

/** Whether one word of the text has letters of two alphabets, two letters or more each in all. */
function isMixed(text: string): boolean {
  if (scriptsOf(text).length < 2) return false;
  return wordsOf(text).some((one) => one.length >= 3 && scriptsOf(one).length > 1);
}

/** Whether the letters are all of another alphabet and all look like Latin ones. */
function isWholeLookAlike(text: string): boolean {
  if (!isForeign(text)) return false;
  const letters = [...wordsOf(text).join('')];
  return (
    letters.length >= 2 &&
    letters.every((letter) => isForeign(letter) && /[a-z]/.test(foldLookAlikes(letter)))
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(word()) ?? [];
}

function isForeign(text: string): boolean {
  return scriptsOf(text).some((script) => script !== 'Latin');
}
