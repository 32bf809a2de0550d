import { foldWords } from '../values/plain-text.js';
import type { CountedNouns, Cues, Forms, Lexicon, SmallWords, Words } from './lexicon.js';
import { PhraseTree } from './phrase-tree.js';

/** What a counted noun is, and whether it stands for one or several. */
export interface Noun {
  readonly counts: keyof CountedNouns | 'targetGroup';
  readonly one: boolean;
  readonly targetGroup?: string;
}

/** A value of a dimension. */
export interface ScopeValue {
  readonly dimension: string;
  readonly value: string;
}

/** What a cue or small word does. */
export type Cue = keyof Cues | keyof SmallWords | 'neutral';

/** The meaning of a phrase of the lexicon. */
export type Meaning =
  | { readonly kind: 'noun'; readonly noun: Noun }
  | { readonly kind: 'scope'; readonly scope: ScopeValue }
  | { readonly kind: Cue };

/** A lexicon made ready for looking up. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  readonly phrases: PhraseTree<Meaning>;
  readonly numbers: PhraseTree<number>;
  readonly tensJoin: ReadonlySet<string>;
  /** Words between the ends of a range, and before a range that "and" joins. */
  readonly to: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly changedFrom: ReadonlySet<string>;
  readonly changedTo: ReadonlySet<string>;
  readonly these: ReadonlySet<string>;
  readonly ordered: ReadonlySet<string>;
  readonly guest: ReadonlySet<string>;
  readonly made: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly attended: ReadonlySet<string>;
  /** Words that are looked up in the sentence, whatever else they are. */
  readonly audience: PhraseTree<true>;
  readonly purpose: PhraseTree<true>;
  readonly schoolYear: PhraseTree<true>;
  readonly held: PhraseTree<true>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly labels: PhraseTree<true>;
  readonly units: PhraseTree<true>;
  /** 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly year: ReadonlySet<string>;
  readonly percent: PhraseTree<true>;
  /** Looked up in the clause of a change, whatever else they are. */
  readonly fall: PhraseTree<true>;
  readonly abbreviations: ReadonlySet<string>;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** Makes a lexicon ready for looking up; made once and kept. */
export function compile(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made: CompiledLexicon = {
    lexicon,
    phrases: phrasesOf(lexicon),
    numbers: numberWords(lexicon),
    tensJoin: wordSet(lexicon.tensJoin ?? ''),
    to: wordSet(lexicon.small.to),
    between: wordSet(lexicon.small.between),
    by: wordSet(lexicon.cues.by),
    changedFrom: wordSet(lexicon.cues.changedFrom),
    changedTo: wordSet(lexicon.cues.changedTo),
    these: wordSet(lexicon.cues.these),
    ordered: wordSet(lexicon.cues.ordered),
    guest: wordSet(lexicon.cues.guest),
    made: wordSet(lexicon.cues.made),
    since: phraseSet(lexicon.cues.since),
    until: phraseSet(lexicon.cues.until),
    attended: phraseSet(lexicon.cues.attended),
    audience: treeOf(lexicon.cues.audience),
    purpose: treeOf(lexicon.cues.purpose),
    schoolYear: treeOf(lexicon.cues.schoolYear),
    held: treeOf(lexicon.cues.held),
    multipliers: new Map(
      Object.entries(lexicon.multipliers).flatMap(([factor, words]) =>
        phrases(words).map(([word = '']) => [word, Number(factor)] as const),
      ),
    ),
    labels: treeOf(lexicon.labels),
    units: treeOf(lexicon.units),
    months: monthsOf(lexicon.months),
    year: wordSet(lexicon.year),
    percent: treeOf(lexicon.percent),
    fall: treeOf(lexicon.cues.fall),
    abbreviations: wordSet(lexicon.abbreviations),
  };
  compiled.set(lexicon, made);
  return made;
}

/** The phrases of a list, each as its folded words. */
export function phrases(words: Words): string[][] {
  return foldWords(words)
    .split(',')
    .map((phrase) => phrase.split(/[\s'’.-]+/).filter((word) => word !== ''))
    .filter((phrase) => phrase.length > 0);
}

function wordSet(words: Words): ReadonlySet<string> {
  return new Set(phrases(words).map(([word = '']) => word));
}

function phraseSet(words: Words): ReadonlySet<string> {
  return new Set(phrases(words).map((phrase) => phrase.join(' ')));
}

const lookedUpApart: ReadonlySet<string> = new Set([
  'by',
  'changedFrom',
  'changedTo',
  'these',
  'ordered',
  'since',
  'until',
  'attended',
  'audience',
  'purpose',
  'schoolYear',
  'held',
  'guest',
  'made',
  'fall',
]);

function phrasesOf(lexicon: Lexicon): PhraseTree<Meaning> {
  const tree = new PhraseTree<Meaning>();
  const { nouns, targetGroups, scopes, cues, small } = lexicon;
  add(cues.distinct, { kind: 'distinct' });
  for (const [counts, forms] of entries(nouns)) addNoun(forms, { counts });
  for (const [targetGroup, forms] of Object.entries(targetGroups)) {
    addNoun(forms, { counts: 'targetGroup', targetGroup });
  }
  for (const [dimension, values] of Object.entries(scopes)) {
    for (const [value, words] of Object.entries(values)) {
      add(words, { kind: 'scope', scope: { dimension, value } });
    }
  }
  // These hold words that are something else as well; they are looked up on their own.
  for (const [kind, words] of entries(cues)) {
    if (!lookedUpApart.has(kind)) add(words, { kind });
  }
  for (const [kind, words] of entries(small)) add(words, { kind });
  add(lexicon.neutral, { kind: 'neutral' });
  for (const [value, words] of Object.entries(lexicon.countries)) {
    add(words, { kind: 'scope', scope: { dimension: 'country', value } });
  }
  return tree;

  function add(words: Words, meaning: Meaning): void {
    for (const phrase of phrases(words)) tree.add(phrase, meaning);
  }
  function addNoun({ one, many }: Forms, noun: Omit<Noun, 'one'>): void {
    add(many, { kind: 'noun', noun: { ...noun, one: false } });
    add(one, { kind: 'noun', noun: { ...noun, one: true } });
  }
}

function entries<Fields extends object>(fields: Fields) {
  return Object.entries(fields) as [keyof Fields & string, Fields[keyof Fields]][];
}

function treeOf(words: Words): PhraseTree<true> {
  const tree = new PhraseTree<true>();
  for (const phrase of phrases(words)) tree.add(phrase, true);
  return tree;
}

function numberWords({ numbers, one }: Lexicon): PhraseTree<number> {
  const tree = new PhraseTree<number>();
  for (const [value, words] of Object.entries(numbers)) {
    for (const phrase of phrases(words)) tree.add(phrase, Number(value));
  }
  for (const phrase of phrases(one)) tree.add(phrase, 1);
  return tree;
}

/** January to December, the forms of a month apart by a slash. */
function monthsOf(months: Words): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, forms] of months.split(',').entries()) {
    for (const [form = ''] of forms.split('/').flatMap((words) => phrases(words))) {
      found.set(form, index + 1);
    }
  }
  return found;
}
