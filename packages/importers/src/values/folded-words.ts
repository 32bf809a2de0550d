import { foldName } from '@partnership-impact/core';

/** A letter that looks like a bar, and that folding leaves alone. */
const bar = 'ǀ';

/**
 * Folds the words of a list, which bars or line ends divide. The whole list is folded at once: word by
 * word, the words for headers alone took a twentieth of a short check.
 *
 * @example
 * foldedWords('Länder|in presenza'); // => ['lander', 'in presenza']
 */
export function foldedWords(list: string): readonly string[] {
  return foldName(list.replace(/[|\n]/g, bar))
    .split(bar)
    .map((word) => word.trim());
}
