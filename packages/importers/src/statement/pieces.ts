import { countryCode } from '@partnership-impact/core';
import type { CompiledLexicon, Meaning } from '../lexicon/compiled-lexicon.js';
import type { PhraseMet } from '../lexicon/phrase-tree.js';
import type { KnownNames, NameMet } from './known-names.js';
import type { NumberInText } from './number-in-text.js';
import { numbersInText } from './numbers-in-text.js';
import type { Piece } from './piece.js';
import { splitCompounds } from './split-compounds.js';
import { tokensOf } from './token.js';

/** The words that a text is read with. */
export interface Reading {
  readonly language: CompiledLexicon;
  readonly names: KnownNames;
}

/** Cuts a text into pieces: numbers, names of the dataset, phrases of the lexicon, other words, signs. */
export function piecesOf(text: string, { language, names }: Reading): readonly Piece[] {
  const tokens = splitCompounds(tokensOf(text), language);
  const numbers = numbersInText(text, tokens, language);
  const numberAt = new Map(numbers.map((number) => [number.from, number]));
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt.get(at);
    const piece = number && !isInPhrase(number, at) ? numberPiece(number) : phraseAt(at);
    pieces.push(piece.piece);
    at = piece.to;
  }
  return pieces;

  /** "um total de": the article is no number. */
  function isInPhrase({ weak }: NumberInText, at: number): boolean {
    return weak === true && (language.phrases.longestAt(tokens, at)?.length ?? 0) > 1;
  }

  function numberPiece(number: NumberInText) {
    const { use, start, end, to } = number;
    const kind = use === 'count' ? ('count' as const) : ('figure' as const);
    const fold = text.slice(start, end);
    return { piece: { kind, start, end, fold, capital: false, number }, to };
  }

  function phraseAt(at: number): { readonly piece: Piece; readonly to: number } {
    const token = tokens[at];
    if (!token) throw new RangeError(`No token ${at}`);
    const country = bracketedCountry(at);
    if (country !== undefined) {
      const scope = { dimension: 'country', value: country };
      return { piece: { ...baseOf(at, 1), kind: 'scope', scope }, to: at + 1 };
    }
    const name = acceptedName(names.nameAt(text, tokens, at), at);
    const met = token.kind === 'sign' ? undefined : withoutNumbers(at);
    if (name && name.length >= (met?.length ?? 0)) return namePiece(name, at, met);
    const length = met?.length ?? 1;
    const base = baseOf(at, length);
    if (!met) {
      const kind = token.kind === 'sign' ? 'sign' : token.kind === 'code' ? 'figure' : 'word';
      return { piece: { ...base, kind }, to: at + 1 };
    }
    return { piece: { ...base, ...met.meaning }, to: at + length };
  }

  /** "South Bohemia (CZ): 3 workshops" */
  function bracketedCountry(at: number): string | undefined {
    const signs = [at - 1, at + 1, at + 2].map((index) => tokens[index]?.fold).join('');
    if (signs !== '():') return undefined;
    const { start = 0, end = 0 } = tokens[at] ?? {};
    const code = text.slice(start, end);
    return /^[A-Z]{2}$/.test(code) ? countryCode(code) : undefined;
  }

  function namePiece(name: NameMet, at: number, met: PhraseMet<Meaning> | undefined) {
    const base = baseOf(at, name.length);
    // "School activities" count events, not schools.
    const noun = met?.meaning.kind === 'noun' && isEventNoun(met.meaning) ? met.meaning.noun : null;
    const piece: Piece =
      name.as === 'noun' || isCounted(name, at)
        ? {
            ...base,
            kind: 'noun',
            noun: noun ?? { counts: 'events', one: false },
            scope: name.scope,
          }
        : { ...base, kind: 'scope', scope: name.scope };
    return { piece, to: at + name.length };
  }

  /** "4 Werkstätten": the name of a type right behind a number, with no other noun to count. */
  function isCounted({ scope, length }: NameMet, at: number): boolean {
    if (scope.dimension !== 'type' || pieces.at(-1)?.kind !== 'count') return false;
    const next = language.phrases.longestAt(tokens, at + length)?.meaning.kind;
    const token = tokens[at + length];
    const ends = token === undefined || token.kind !== 'word';
    return ends || !(next === undefined || next === 'noun' || next === 'scope' || next === 'and');
  }

  /** A name made of everyday words counts only beside a word for events. */
  function acceptedName(name: NameMet | undefined, at: number): NameMet | undefined {
    if (!name) return undefined;
    const next = language.phrases.longestAt(tokens, at + name.length)?.meaning;
    // "Abschlussbericht" is no closing event.
    const compound = tokens[at + name.length]?.joined && next?.kind === 'noun';
    if (compound && name.as === 'words' && !isEventNoun(next) && !isHyphen(at + name.length)) {
      return undefined;
    }
    if (name.as !== 'beside-noun') return name;
    const before = pieces.at(-1)?.kind === 'of' ? pieces.at(-2) : pieces.at(-1);
    return isEventNoun(next) || (before && isEventNoun(before)) ? name : undefined;
  }

  function isHyphen(at: number): boolean {
    return tokens[at]?.start !== tokens[at - 1]?.end;
  }

  function withoutNumbers(at: number): PhraseMet<Meaning> | undefined {
    const met = language.phrases.longestAt(tokens, at);
    if (!met) return undefined;
    for (let inside = at + 1; inside < at + met.length; inside++) {
      if (numberAt.has(inside)) return undefined;
    }
    return met;
  }

  function baseOf(at: number, length: number) {
    const part = tokens.slice(at, at + length);
    const start = part[0]?.start ?? 0;
    const end = part.at(-1)?.end ?? start;
    const fold = part.map((token) => token.fold).join(' ');
    return { start, end, fold, capital: /^\p{Lu}/u.test(text.slice(start, start + 2)) };
  }
}

function isEventNoun(meaning: Pick<Piece, 'kind' | 'noun'> | Meaning | undefined): boolean {
  const noun = meaning && 'noun' in meaning ? meaning.noun : undefined;
  return noun?.counts === 'events' || noun?.counts === 'gatherings';
}
