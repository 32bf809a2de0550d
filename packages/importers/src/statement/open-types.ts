import { isSameWord, type SourceRef } from '@partnership-impact/core';
import { foldWords } from '../values/plain-text.js';

/** Kinds of event that a document names and the dataset does not know, brought together by their words. */
export interface OpenTypes {
  /** The first form in which the document names the kind. */
  nameOf(words: string): string;
  /** The same for a kind that was named before; `undefined` for others. */
  known(words: string): string | undefined;
  /** Figures whose noun names a kind of event: "12 workshops". */
  readonly counted: CountedKind[];
}

/** Where a kind of event is counted. */
export interface CountedKind {
  readonly source: SourceRef;
  readonly kind: string;
}

/** Starts with no kinds. */
export function openTypes(): OpenTypes {
  const known: { readonly name: string; readonly words: readonly string[] }[] = [];
  const wordsOf = (text: string) => foldWords(text).split(/[\s-]+/);
  const find = (text: string) => {
    const words = wordsOf(text);
    return known.find((type) => isSame(type.words, words))?.name;
  };
  return {
    counted: [],
    known: find,
    nameOf(text) {
      const name = find(text);
      if (name !== undefined) return name;
      if (known.length < limit) known.push({ name: text, words: wordsOf(text) });
      return text;
    },
  };
}

/** A document with more kinds of event than this is none that names kinds; it also bounds the time. */
const limit = 200;

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => isSameWord(word, other[at] ?? ''));
}
