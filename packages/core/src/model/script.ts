import { unicodePattern } from './unicode-pattern.js';

/** An alphabet that European registers are written in. */
export type Script = 'Latin' | 'Greek' | 'Cyrillic';

interface Letters {
  readonly script: Script;
  /** The letters that European registers use, which cost nothing to tell. */
  readonly usual: RegExp;
  readonly all: () => RegExp;
}

const alphabets: readonly Letters[] = [
  {
    script: 'Latin',
    usual: /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/,
    all: unicodePattern(String.raw`\p{Script=Latin}`),
  },
  {
    script: 'Greek',
    usual: /[\u0391-\u03a1\u03a3-\u03ce]/,
    all: unicodePattern(String.raw`\p{Script=Greek}`),
  },
  {
    script: 'Cyrillic',
    usual: /[\u0400-\u045f]/,
    all: unicodePattern(String.raw`\p{Script=Cyrillic}`),
  },
];

/** Nothing but the usual letters of the three alphabets and signs of no alphabet. */
const isUsual = /^[\0-\u024f\u0391-\u03a1\u03a3-\u03ce\u0400-\u045f\u2010-\u2027]*$/;

/**
 * The alphabets that a text has letters of.
 *
 * @example
 * scriptsOf('Туре'); // => ['Cyrillic']
 */
export function scriptsOf(text: string): readonly Script[] {
  const known = isUsual.test(text);
  return alphabets
    .filter(({ usual, all }) => (known ? usual : all()).test(text))
    .map(({ script }) => script);
}
