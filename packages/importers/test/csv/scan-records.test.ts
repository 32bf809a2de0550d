import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardDialect } from '../../src/csv/dialect.js';
import { TokenTable } from '../../src/csv/token-table.js';
import { tokenize } from '../../src/csv/tokenize.js';
import type { CharCodes } from '../../src/encoding/characters.js';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '0', ' ', '\t', '\u000b', '-', "'", ';'), maxLength: 9 }),
  fc
    .string({ unit: fc.constantFrom('b', ',', '\n', ' ', '""'), maxLength: 12 })
    .map((it) => `"${it}"`),
  fc.string({ unit: fc.constantFrom('c', '"', ',', '\r', '\n'), maxLength: 6 }),
);
const record = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([cells, end]) => cells.join(',') + end);
const texts = fc.array(record, { maxLength: 12 }).map((records) => records.join(''));

function cellsOf(text: string, codes: CharCodes | undefined): unknown {
  const table = new TokenTable();
  const characters = { text, ...(codes && { codes }) };
  tokenize(characters, 0, standardDialect, { final: true, width: 3 }, table);
  return Array.from({ length: table.recordCount }, (_, record) => [
    table.offsets[record],
    Array.from({ length: table.width(record) }, (_, column) => {
      const at = (table.firsts[record] ?? 0) + column;
      return [table.starts[at], table.ends[at], table.textOf(text, at)];
    }),
  ]);
}

/** The characters in one or two bytes each, so many bytes into the memory that holds them. */
function codesAt(text: string, { into, bytes }: { into: number; bytes: 1 | 2 }): CharCodes {
  const memory = new ArrayBuffer(into + text.length * bytes);
  const codes =
    bytes === 1
      ? new Uint8Array(memory, into, text.length)
      : new Uint16Array(memory, into, text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}

describe('ordinary records are read word by word as they are character by character', () => {
  it.each([
    { into: 0, bytes: 1 },
    { into: 1, bytes: 1 },
    { into: 2, bytes: 1 },
    { into: 3, bytes: 1 },
    { into: 0, bytes: 2 },
    { into: 2, bytes: 2 },
  ] as const)('$bytes bytes a character, from byte $into', (place) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(cellsOf(text, codesAt(text, place))).toEqual(cellsOf(text, undefined));
      }),
      { seed: 41, numRuns: 600 },
    );
  });
});
