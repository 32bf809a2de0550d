import { describe, expect, it } from 'vitest';
import {
  AsciiCharacters,
  areAscii,
  charactersOf,
  isAscii,
  joinedCharacters,
} from '../../src/encoding/characters.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('isAscii', () => {
  it.each([
    ['', true],
    ['abc', true],
    ['abcdefgh\n\u007f', true],
    ['é', false],
    ['abcdeé', false],
    ['abcdefgé', false],
    ['Ελλάδα', false],
  ])('"%s": %s', (text, expected) => {
    // From an odd place in its memory on, too.
    for (const bytes of [bytesOf(text), bytesOf(`-${text}`).subarray(1)]) {
      expect(isAscii(bytes)).toBe(expected);
      expect(areAscii(bytes)).toBe(expected);
    }
  });
});

describe('charactersOf', () => {
  it('keeps a byte for each character only where all are ASCII', () => {
    expect(charactersOf('ab', bytesOf('ab')).codes).toEqual(Uint8Array.of(97, 98));
    // In windows-1257 the byte of Ę is the character number of Æ.
    expect(charactersOf('aĘ', Uint8Array.of(97, 0xc6)).codes).toEqual(Uint16Array.of(97, 280));
  });
});

describe('joinedCharacters', () => {
  const ascii = (text: string) => new AsciiCharacters(bytesOf(text));
  it.each([
    { it: 'gives what follows where nothing is left', before: ascii('ab'), from: 2, text: 'cd' },
    { it: 'joins bytes', before: ascii('ab'), from: 1, text: 'bcd' },
    { it: 'joins texts', before: charactersOf('aé'), from: 1, text: 'écd' },
  ])('$it', ({ before, from, text }) => {
    const joined = joinedCharacters(before, from, ascii('cd'));
    expect(joined.text).toBe(text);
    expect([...joined.codes]).toEqual(Array.from(text, (letter) => letter.charCodeAt(0)));
  });
});
