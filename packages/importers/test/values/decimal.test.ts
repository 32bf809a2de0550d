import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal, signInDecimal } from '../../src/values/decimal.js';
import { readNumber } from '../../src/values/number.js';

describe('plainDecimal', () => {
  it.each([
    ['12.5', 12.5],
    ['-12,5', -12.5],
    ['0.125', 0.125],
    ['1.754', 1754],
    ['1234.567', 1234.567],
    ['.5', undefined],
    ['5.', undefined],
    ['1.2.3', undefined],
    ['-', undefined],
    ['', undefined],
    ['about 5.5', undefined],
  ])('reads "%s"', (text, value) => {
    expect(plainDecimal(text)).toBe(value);
  });

  it('reads as numbers are read elsewhere', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789'),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.constantFrom('', '-'),
        digits,
        fc.constantFrom('.', ','),
        digits,
        fc.constantFrom(undefined, '1,234.5' as const, '1.234,5' as const),
        (minus, whole, sign, part, separators) => {
          const text = minus + whole + sign + part;
          const reading = readNumber(text, separators ? { separators } : {});
          expect(plainDecimal(text, separators)).toBe('value' in reading && reading.value);
          expect(signInDecimal(text)).toBe(minus.length + whole.length);
        },
      ),
      { seed: 12, numRuns: 2_000 },
    );
  });
});
