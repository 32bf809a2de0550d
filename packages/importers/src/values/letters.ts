/**
 * The letters of the EU's alphabets, for a class in a regular expression.
 *
 * `\p{L}` says it better but costs milliseconds to compile in each expression, which a cold start
 * feels.
 */
export const letters = 'A-Za-z\\u00aa-\\u00ba\\u00c0-\\u024f\\u0370-\\u052f\\u1e00-\\u1fff';

const letter = new RegExp(`[${letters}]`);

/** Whether a text holds a letter. */
export function hasLetter(text: string): boolean {
  return letter.test(text);
}

/** Whether a sign is a small letter. */
export function isSmall(sign: string): boolean {
  return sign !== sign.toUpperCase();
}
