import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/statement/token.js';

describe('tokensOf', () => {
  it.each([
    ['peer-learning events', ['peer', 'learning', 'events']],
    ["l'événement", ['l', 'evenement']],
    ['1.754 contacts', ['1.754', 'contacts']],
    ['80 418 people', ['80 418', 'people']],
    ['in 2019 712 people', ['in', '2019', '712', 'people']],
    ['M6 to WP2', ['m6', 'to', 'wp2']],
    ['12/03/2019, 10:30', ['12/03/2019', ',', '10:30']],
    ['a@b.org or www.b.org/10', ['a@b.org', 'or', 'www.b.org/10']],
    ['SOCI@LL events', ['soci@ll', 'events']],
    ['60–80 %', ['60', '–', '80', '%']],
  ])('cuts "%s"', (text, words) => {
    expect(tokensOf(text).map(({ fold }) => fold)).toEqual(words);
  });
});
