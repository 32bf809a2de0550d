import { foldName } from '../model/fold-name.js';
import { typingDistance } from './typing-distance.js';

/** Names in which to look for the one that another seems to misspell. */
export interface NearNames {
  /** The one name that is nearest, or `undefined` where none or more than one is as near. */
  nearest(name: string): string | undefined;
}

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
  return nearNames(known).nearest(name);
}

/** An index of names, so that looking for a near one does not compare it with all. */
export function nearNames(known: readonly string[]): NearNames {
  const byKey = new Map<string, Set<string>>();
  for (const name of known) {
    for (const key of slipKeys(foldName(name))) {
      const names = byKey.get(key);
      if (names) names.add(name);
      else byKey.set(key, new Set([name]));
    }
  }
  return {
    nearest(name) {
      const folded = foldName(name);
      const candidates = new Set(slipKeys(folded).flatMap((key) => [...(byKey.get(key) ?? [])]));
      const near = [...candidates]
        .map((other) => ({ other, slips: slipsBetween(folded, foldName(other)) }))
        .filter(({ slips }) => slips > 0 && slips < Infinity)
        .toSorted((a, b) => a.slips - b.slips);
      const [first, second] = near;
      if (!first || (second && second.slips === first.slips)) return undefined;
      return first.other;
    },
  };
}

/** Keys of which two names share one wherever {@link slipsBetween} finds them near. */
function slipKeys(folded: string): readonly string[] {
  const words = folded.split(' ');
  const joined = `joined ${words.join('')}`;
  if (words.length > 1) {
    return [
      joined,
      ...words.map((_, at) => `${at} of ${words.length} ${words.toSpliced(at, 1).join(' ')}`),
    ];
  }
  // One slip leaves the first two letters or the last two as they were, and two nearly always do.
  return [joined, `start ${folded.slice(0, 2)}`, `end ${folded.slice(-2)}`];
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
