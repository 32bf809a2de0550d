import type { PageLines } from './page-text.js';
import { segmentsOf } from './segment.js';

/** A word in small letters without the signs around it. */
export function bareWord(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}-]+/gu, '');
}

/**
 * The words of a document that another word follows in the same line, to tell a broken word from
 * two words. The last word of a line or cell may itself be broken; figures say nothing.
 */
export function knownWords(pages: readonly PageLines[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of pages.flatMap(({ lines }) => lines)) {
    for (const { texts } of segmentsOf(line)) {
      const found = texts
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/u);
      for (const word of found.slice(0, -1)) {
        if (/\d/u.test(word)) continue;
        const bare = bareWord(word);
        for (const part of [bare, ...bare.split('-')]) words.add(part);
      }
    }
  }
  return words;
}
