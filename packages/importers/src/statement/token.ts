import { foldWords } from '../values/plain-text.js';

/** A word, a number in digits, or a sign, with its place in the text. */
export interface Token {
  /** `code`: letters and digits in one, such as `M6`, `WP2` or `4th`. */
  readonly kind: 'word' | 'digits' | 'code' | 'sign';
  readonly start: number;
  readonly end: number;
  /** Lower case without accents. */
  readonly fold: string;
  /** Joined to the token before by a hyphen or an apostrophe. */
  readonly joined: boolean;
}

// In turn: addresses, dates and times, digits in groups, codes, words, any other sign.
const pattern = new RegExp(
  [
    String.raw`(?<address>(?:https?:\/\/|www\.)[^\s<>]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64})`,
    String.raw`(?<date>\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?![\d\p{L}])|\d{1,4}\/\d{1,4}(?:\/\d+)?|\d{1,2}[:h]\d{2}(?!\d)(?!\s?[\p{L}]*\d))`,
    String.raw`(?<code>\d*\p{L}[\p{L}\p{M}]*\d[\p{L}\d]*|\d+[\p{L}][\p{L}\d]*)`,
    String.raw`(?<digits>\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?![\d\p{L}])|\d+(?:[.,'’·]\d+)*)`,
    String.raw`(?<word>[nN]\.?[ºª°]|\p{L}[\p{L}\p{M}]*(?:[@&]\p{L}+)*)`,
    String.raw`(?<sign>[^\s\p{Cf}])`,
  ].join('|'),
  'gu',
);

/**
 * Cuts a text into words, numbers and signs. A hyphen or apostrophe between letters parts two words
 * and is no token of its own, so `peer-learning` and `peer learning` read alike.
 *
 * @example
 * tokensOf('l’evento: 1.754').map(({ fold }) => fold); // => ['l', 'evento', ':', '1.754']
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let joint = -1;
  for (const match of text.matchAll(pattern)) {
    const { address, date, code, digits, word } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const before = tokens.at(-1);
    if (/^[-‐‑'’]$/.test(match[0]) && before?.kind === 'word' && before.end === start) {
      if (/^\p{L}/u.test(text.slice(end, end + 2))) {
        joint = end;
        continue;
      }
    }
    const kind = word ? 'word' : digits ? 'digits' : address || date || code ? 'code' : 'sign';
    const fold = kind === 'sign' ? match[0] : foldWords(match[0]).replace(/^n\.?[ºª°]$/, 'nº');
    tokens.push({ kind, start, end, fold, joined: joint === start });
  }
  return tokens;
}
