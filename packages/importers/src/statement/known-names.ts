import {
  type Dataset,
  isSameWord,
  type Period,
  type Vocabulary,
  vocabularyOf,
} from '@partnership-impact/core';
import { type CompiledLexicon, phrases, type ScopeValue } from '../lexicon/compiled-lexicon.js';
import { placeNames } from './place-names.js';
import { isSmall } from './small-words.js';
import { splitCompounds } from './split-compounds.js';
import { titleNames } from './title-names.js';
import { type Token, tokensOf } from './token.js';
import { typeByInitials, typesInInitials } from './type-initials.js';

/** A name of the dataset as words to look for. */
interface KnownName {
  /** Without the noun for an event: `igniting` for "Igniting events". */
  readonly words: readonly string[];
  readonly scope: ScopeValue;
  /** `noun`: the name is itself a word for events. `beside-noun`: the words say it only beside one. */
  readonly as: 'words' | 'noun' | 'beside-noun';
}

/** A name that was met in a text, and how many tokens it takes up. */
export interface NameMet {
  readonly scope: ScopeValue;
  readonly length: number;
  readonly as: KnownName['as'];
}

/** The names of a dataset, in the form in which a language's texts may use them. */
export interface KnownNames {
  readonly vocabulary: Vocabulary;
  /** Countries of the dataset's events and organisations. */
  readonly countries: ReadonlySet<string>;
  /** Words of the project's own name, which narrow nothing. */
  readonly project: ReadonlySet<string>;
  /** What the register's own columns hold, folded: places above all. */
  readonly places: ReadonlySet<string>;
  /** Titles that one event alone bears, as folded words. */
  readonly titles: readonly (readonly string[])[];
  /** Whether any event is known, so that figures can be compared with rows. */
  readonly hasRegister: boolean;
  /** The days of the project. */
  readonly projectPeriod: Period | null;
  nameAt(text: string, tokens: readonly Token[], at: number): NameMet | undefined;
}

/** Collects the names of event types, organisations and the project for texts in one language. */
export function knownNames(
  dataset: Dataset,
  { language, title }: { readonly language: CompiledLexicon; readonly title: string | null },
): KnownNames {
  const vocabulary = vocabularyOf(dataset);
  const types = typeNames(dataset, vocabulary, language);
  const initials = typesInInitials(typeSpellings(dataset), vocabulary);
  const organisations = organisationNames(dataset, vocabulary);
  const given = [...dataset.events, ...dataset.organisations].map(({ country }) => country);
  return {
    vocabulary,
    countries: new Set(given.filter((country) => country !== null)),
    project: new Set(
      tokensOf(`${dataset.project?.name ?? ''} ${title ?? ''}`).map(({ fold }) => fold),
    ),
    places: placeNames(dataset),
    titles: titleNames(dataset),
    hasRegister: dataset.events.length > 0,
    projectPeriod: dataset.project?.period ?? null,
    nameAt(text, tokens, at) {
      return (
        typeAt(types, tokens, at, language) ??
        typeByInitials(initials, tokens, at, language) ??
        organisationAt(organisations, text, tokens, at)
      );
    },
  };
}

function typeNames(
  dataset: Dataset,
  vocabulary: Vocabulary,
  language: CompiledLexicon,
): ReadonlyMap<string, readonly KnownName[]> {
  const names: KnownName[] = [];
  for (const spelling of typeSpellings(dataset)) {
    const value = vocabulary.type(spelling);
    if (value === undefined) continue;
    const scope = { dimension: 'type', value };
    const words = splitCompounds(tokensOf(spelling), language).filter(
      ({ kind }) => kind !== 'sign',
    );
    const core = wordsBesideNoun(words, language);
    // "Organisation of a workshop", as the portal for EU grants has it: a workshop.
    const held = core.every((word) => isOrganising(word, language))
      ? words.slice(core.length)
      : words;
    const noun = held.filter(({ fold }) => !isSmall(language.phrases.of(fold)?.kind));
    if (held.length < words.length && noun.length > 0)
      names.push({ words: noun.map(({ fold }) => fold), scope, as: 'noun' });
    else if (core.length === 0)
      names.push({ words: words.map(({ fold }) => fold), scope, as: 'noun' });
    else {
      // One everyday word alone may mean anything: "public", but not "school activity".
      const plain = core.length === 1 && language.phrases.of(core[0] ?? '') !== undefined;
      names.push({ words: core, scope, as: plain ? 'beside-noun' : 'words' });
    }
  }
  return grouped(names.filter(({ words }) => words.join('').length > 2));
}

function isOrganising(word: string, { phrases }: CompiledLexicon): boolean {
  const meaning = phrases.of(word);
  return meaning?.kind === 'noun' && meaning.noun.counts === 'organisations';
}

function typeSpellings({ eventTypes, events }: Dataset): ReadonlySet<string> {
  return new Set([
    ...eventTypes.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...events.map(({ type }) => type).filter((type) => type !== null),
  ]);
}

/** The words of a type's name that tell it from other types. */
function wordsBesideNoun(words: readonly Token[], language: CompiledLexicon): readonly string[] {
  const core: string[] = [];
  for (let at = 0; at < words.length; ) {
    const met = language.phrases.longestAt(words, at);
    const kind = met?.meaning.kind;
    const noun = met?.meaning.kind === 'noun' ? met.meaning.noun.counts : undefined;
    const left = noun === 'events' || noun === 'gatherings' || isSmall(kind);
    if (!left) core.push(...words.slice(at, at + (met?.length ?? 1)).map(({ fold }) => fold));
    at += met?.length ?? 1;
  }
  return core;
}

const firstLetters = ({ words }: KnownName) => (words[0] ?? '').slice(0, 4);

function grouped(names: readonly KnownName[]): ReadonlyMap<string, readonly KnownName[]> {
  const groups = new Map<string, KnownName[]>();
  for (const name of names) {
    const group = groups.get(firstLetters(name));
    if (group) group.push(name);
    else groups.set(firstLetters(name), [name]);
  }
  return groups;
}

function typeAt(
  types: ReadonlyMap<string, readonly KnownName[]>,
  tokens: readonly Token[],
  at: number,
  language: CompiledLexicon,
): NameMet | undefined {
  let best: NameMet | undefined;
  for (const { words, scope, as } of types.get((tokens[at]?.fold ?? '').slice(0, 4)) ?? []) {
    const length = lengthOfMatch(words, tokens, at, language);
    if (length > (best?.length ?? 0)) best = { scope, length, as };
  }
  return best;
}

/** How many tokens the words take up at a place; small words may stand between. 0: not there. */
function lengthOfMatch(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  language: CompiledLexicon,
): number {
  let to = at;
  for (const [index, word] of words.entries()) {
    while (index > 0 && isSmall(language.phrases.of(tokens[to]?.fold ?? '')?.kind)) to += 1;
    const token = tokens[to];
    if (!token || token.kind === 'sign' || !isSameWord(token.fold, word)) return 0;
    to += 1;
  }
  return to - at;
}

function organisationNames(
  { organisations, events }: Dataset,
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly KnownName[]> {
  const spellings = new Set([
    ...organisations.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...events.flatMap((event) => [...event.partners, ...vocabulary.partnersOf(event)]),
  ]);
  const names = [...spellings].flatMap((spelling): readonly KnownName[] => {
    const scope = { dimension: 'partner', value: vocabulary.partner(spelling) };
    // "P1 – Uni Graz": a text names it without the number.
    const bare = spelling.replace(/^[A-Z]{0,3}\d{1,2}\s*[–—:.-]\s*(?=\p{L})/u, '');
    return [...new Set([spelling, bare])].map((name) => {
      const [words = []] = phrases(name.replace(/,/g, ' '));
      return { words, scope, as: 'words' };
    });
  });
  const groups = new Map<string, KnownName[]>();
  for (const name of names) {
    if (name.words.join('').length < 3) continue;
    const first = name.words[0] ?? '';
    const group = groups.get(first);
    if (group) group.push(name);
    else groups.set(first, [name]);
  }
  return groups;
}

function organisationAt(
  organisations: ReadonlyMap<string, readonly KnownName[]>,
  text: string,
  tokens: readonly Token[],
  at: number,
): NameMet | undefined {
  const token = tokens[at];
  // "CEO" is a partner, "ceo" a word.
  if (!token || !/^[\p{Lu}\d]/u.test(text.slice(token.start, token.start + 2))) return undefined;
  let best: NameMet | undefined;
  for (const { words, scope, as } of organisations.get(token.fold) ?? []) {
    const met = words.every((word, index) => tokens[at + index]?.fold === word);
    if (met && words.length > (best?.length ?? 0)) best = { scope, length: words.length, as };
  }
  return best;
}
