import { unicodePattern } from '../model/unicode-pattern.js';
import { typingDistance } from './typing-distance.js';

/** What tells names apart: digits, capitals and numerals. */
const capitals = unicodePattern(String.raw`\p{Lu}`, 'gu');
const tellingParts = () => [/\d/g, capitals(), /\b[ivx]+\b/gi];

/**
 * Whether two titles or labels are one slip of a key apart, as "inn" for "in" or "3" for "93", where the
 * slip gives no other name, as a digit or capital in place of another does ("Group A" and "Group B").
 *
 * Weaker than what looks at words: it tells of a slip only where something else does as well.
 *
 * @example
 * areOneSlipApart('Meeting of schools', 'Meeting ef schools'); // => true
 */
export function areOneSlipApart(a: string, b: string): boolean {
  const [left, right] = [a.trim(), b.trim()];
  if (typingDistance(left, right) !== 1) return false;
  return !tellingParts().some((parts) => {
    const [one, other] = [left.match(parts) ?? [], right.match(parts) ?? []];
    return one.length === other.length && one.join() !== other.join();
  });
}
