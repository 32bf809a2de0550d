import { foldName } from '../model/fold-name.js';
import { typingDistance } from './typing-distance.js';

/**
 * The one of the known names that a name seems to be a misspelling of, or `undefined` where none or
 * more than one is as near.
 *
 * Names are compared folded and word by word. They may differ in one word alone, of four letters or
 * more, by one slip of a key, or by two in a word of nine letters or more. Numbers and single letters tell names
 * apart ("School 1" is not "School 2"), and so do words more or less.
 *
 * @example
 * nearestName('OXAFAM', ['OXFAM', 'CESIE']); // => 'OXFAM'
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const near = known
    .map((other) => ({ other, slips: slipsBetween(foldName(name), foldName(other)) }))
    .filter(({ slips }) => slips > 0 && slips < Infinity)
    .toSorted((a, b) => a.slips - b.slips);
  const [first, second] = near;
  if (!first || (second && second.slips === first.slips && second.other !== first.other)) {
    return undefined;
  }
  return first.other;
}

/** Slips between two folded names; `Infinity` where they differ by more than a misspelling. */
export function slipsBetween(a: string, b: string): number {
  if (a === b) return 0;
  const joined = a.replaceAll(' ', '') === b.replaceAll(' ', '');
  if (joined) return 1;
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length) return Infinity;
  const differing = left.flatMap((word, index) => {
    const other = right[index] ?? '';
    return word === other ? [] : [[word, other] as const];
  });
  const [pair] = differing;
  if (!pair || differing.length > 1) return Infinity;
  const [word, other] = pair;
  if (/\d/.test(word + other)) return Infinity;
  const length = Math.min(word.length, other.length);
  if (length < 4) return Infinity;
  const slips = typingDistance(word, other);
  const allowed = length >= 9 ? 2 : 1;
  return slips <= allowed ? slips : Infinity;
}
