const oddSpaces = /[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;
const marks = /[\u0300-\u036f]+/g;
const strokes: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ς: 'σ', ø: 'o', đ: 'd' };

/**
 * The text with every run of spaces, no-break and zero-width ones included, as one plain space.
 *
 * @example
 * plainText(' 80\u202f418 '); // => '80 418'
 */
export function plainText(text: string): string {
  return text.replace(oddSpaces, ' ').trim();
}

/**
 * Lower case without accents, for looking up words. Letters keep their alphabet.
 *
 * @example
 * foldWords('Około  Março'); // => 'okolo marco'
 */
export function foldWords(text: string): string {
  return plainText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[łßςøđ]/g, (letter) => strokes[letter] ?? letter);
}
