/** Letters of Europe's alphabets, the usual signs and our own, without what combines, directs or controls. */
const plain = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027→─■]*$/;

/**
 * Whether a text is safe to print as it is, one column for each of its letters: the tables of Unicode
 * that tell of any other text take a millisecond to make ready.
 *
 * @example
 * isPlain('Λαμία – 12'); // => true
 */
export function isPlain(text: string): boolean {
  return plain.test(text);
}
