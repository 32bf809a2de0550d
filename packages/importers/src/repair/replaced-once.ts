const wordSign = /[\p{L}\p{M}\p{N}]/u;

/**
 * A text with the one place changed at which `from` stands as a word or number of its own.
 * `undefined` where it stands nowhere or at several.
 *
 * @example
 * replacedOnce('16 (of 20)', '16', '61'); // => '61 (of 20)'
 */
export function replacedOnce(text: string, from: string, to: string): string | undefined {
  let found = -1;
  for (let at = text.indexOf(from); from !== '' && at >= 0; at = text.indexOf(from, at + 1)) {
    if (wordSign.test(text.charAt(at - 1)) && wordSign.test(from.charAt(0))) continue;
    if (wordSign.test(text.charAt(at + from.length)) && wordSign.test(from.slice(-1))) continue;
    if (found >= 0) return undefined;
    found = at;
  }
  return found < 0 ? undefined : text.slice(0, found) + to + text.slice(found + from.length);
}
