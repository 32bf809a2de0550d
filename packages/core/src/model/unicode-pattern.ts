import { once } from './once.js';

/**
 * A regular expression with classes such as `\p{L}`, made when it is first asked for.
 *
 * V8 looks such a class up in the tables of Unicode when it reads the code, for an expression that is
 * never used too; ten of them were a seventh of the time of importing the package.
 *
 * @example
 * const capital = unicodePattern(String.raw`^\p{Lu}`);
 * capital().test('Ana'); // => true
 */
export function unicodePattern(source: string, flags = 'u'): () => RegExp {
  return once(() => new RegExp(source, flags));
}
