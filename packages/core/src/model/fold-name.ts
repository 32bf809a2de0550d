import { type Script, scriptsOf } from './script.js';
import { unicodePattern } from './unicode-pattern.js';

/** Latin letters for the Cyrillic and Greek letters that look like them in capitals or in print. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', е: 'e', ѕ: 's', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'h', о: 'o',
  р: 'p', с: 'c', т: 't', у: 'y', х: 'x', ԁ: 'd', ԛ: 'q', ԝ: 'w', ү: 'y', һ: 'h',
  α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o',
  ρ: 'p', τ: 't', υ: 'y', χ: 'x',
}; // biome-ignore format: a table reads best in rows

/** Letters that Unicode does not take apart into a base letter and an accent. */
const undivided: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ', þ: 'th', ð: 'd',
}; // biome-ignore format: a table reads best in rows

const folded = new Map<string, string>();

/**
 * Folds a name for comparison: case, accents, look-alike letters of other alphabets, punctuation
 * and spaces no longer make a difference. The printed form is kept elsewhere.
 *
 * @example
 * foldName(' СММ – Ząbki ') === foldName('cmm Zabki'); // => true
 */
export function foldName(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const name = (ascii.test(text) ? foldAscii(text) : foldUnicode(text)).trim();
  if (folded.size > 50_000) folded.clear();
  folded.set(text, name);
  return name;
}

const ascii = /^[\0-\x7f]*$/;

/** The same as for any text, without the tables of Unicode: most text needs none. */
function foldAscii(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]+/g, ' ');
}

function foldUnicode(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase();
  const isEuropean = european.test(letters);
  const bare = letters.replace(isEuropean ? europeanMarks : allMarks(), '');
  return foldLookAlikes(bare).replace(isEuropean ? betweenEuropean : betweenAll(), ' ');
}

/** The letters of Europe's alphabets in lower case, taken apart, with the usual signs around them. */
const european = /^[\u0300-\u036f\0-\u024f\u03b1-\u03c9\u0430-\u045f\u2010-\u2027]*$/;

// For those the same as for all letters, which take V8 a millisecond to make ready.
const europeanMarks = /[\u0300-\u036f]+/g;
const betweenEuropean = /[^a-z\d\u00df-\u00f6\u00f8-\u024f\u03b1-\u03c9\u0430-\u045f]+/g;
const allMarks = unicodePattern(String.raw`\p{M}`, 'gu');
const betweenAll = unicodePattern(String.raw`[^\p{L}\p{N}]+`, 'gu');

/**
 * Replaces letters that look like Latin ones by those, in lower case.
 *
 * @example
 * foldLookAlikes('СММ'); // => 'cmm'
 * @internal
 */
export function foldLookAlikes(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => lookAlikes[letter] ?? undivided[letter] ?? letter);
}

/**
 * The letter of an alphabet that looks like a letter of another, in the same case.
 *
 * @returns `undefined` where none does, as for Б among Latin ones.
 * @example
 * lookAlike('В', 'Latin'); // => 'B', for the Cyrillic letter
 */
export function lookAlike(letter: string, alphabet: Script): string | undefined {
  const lower = letter.toLowerCase();
  const latin = lookAlikes[lower] ?? lower;
  const isIn = (other: string) => scriptsOf(other).includes(alphabet);
  const found =
    alphabet === 'Latin'
      ? lookAlikes[lower]
      : Object.keys(lookAlikes).find((other) => lookAlikes[other] === latin && isIn(other));
  return letter === lower ? found : found?.toUpperCase();
}
