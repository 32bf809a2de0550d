import { crc32 as expected } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../src/archive/crc-32.js';

it('is the CRC-32 of any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(crc32(bytes)).toBe(expected(bytes));
    }),
    { seed: 32 },
  );
});
