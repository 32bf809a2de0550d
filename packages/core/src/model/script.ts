import { once } from './once.js';

/** An alphabet that European registers are written in. */
export type Script = 'Latin' | 'Greek' | 'Cyrillic';

const scripts = once((): readonly (readonly [Script, RegExp])[] => [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
]);

/**
 * The alphabets that a text has letters of.
 *
 * @example
 * scriptsOf('Туре'); // => ['Cyrillic']
 */
export function scriptsOf(text: string): readonly Script[] {
  return scripts()
    .filter(([, letter]) => letter.test(text))
    .map(([script]) => script);
}
