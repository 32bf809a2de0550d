import { distance } from 'fastest-levenshtein';

/**
 * Slips of one key between two texts: a letter more, less or other counts one, and so do two
 * neighbouring letters exchanged.
 *
 * @example
 * typingDistance('OXAFAM', 'OXFAM'); // => 1
 */
export function typingDistance(a: string, b: string): number {
  const plain = distance(a, b);
  return plain === 2 && isExchange(a, b) ? 1 : plain;
}

function isExchange(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
