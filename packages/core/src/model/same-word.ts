/**
 * Whether two folded words are forms of one word: alike but for a short ending, as `event` and
 * `events`, `inaugurujące` and `inaugurujących`.
 *
 * Both are folded, see {@link foldName}.
 *
 * @example
 * isSameWord('sessao', 'sessoes'); // => true
 * @internal
 */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const longer = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < longer && one[shared] === other[shared]) shared += 1;
  return (
    shared >= 4 && one.length - shared <= 3 && other.length - shared <= 3 && shared >= longer * 0.55
  );
}
