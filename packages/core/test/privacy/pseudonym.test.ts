import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pseudonymOf } from '../../src/privacy/pseudonym.js';

const key = 'a key of the caller';
const nobody = { email: null, name: null, organisation: null };

describe('pseudonymOf', () => {
  it('is HMAC-SHA-256 as Node computes it', () => {
    const expected = createHmac('sha256', key).update('email ana@example.org').digest('hex');
    expect(pseudonymOf({ ...nobody, email: ' Ana@Example.org' }, key)).toBe(expected.slice(0, 32));
  });

  it.each([
    {
      it: 'the name where there is no address',
      a: { name: 'Ana Żak' },
      b: { name: 'ANA ZAK' },
      same: true,
    },
    {
      it: 'the organisation of people of one name',
      a: { name: 'Ana', organisation: 'A' },
      b: { name: 'Ana', organisation: 'B' },
      same: false,
    },
    {
      it: 'the address before the name',
      a: { email: 'a@x.eu', name: 'Ana' },
      b: { email: 'a@x.eu' },
      same: true,
    },
  ])('goes by $it', ({ a, b, same }) => {
    expect(pseudonymOf({ ...nobody, ...a }, key) === pseudonymOf({ ...nobody, ...b }, key)).toBe(
      same,
    );
  });

  it('is null for nobody, and another with another key', () => {
    expect(pseudonymOf({ ...nobody, email: ' ' }, key)).toBeNull();
    expect(pseudonymOf({ ...nobody, name: 'Ana' }, key)).not.toBe(
      pseudonymOf({ ...nobody, name: 'Ana' }, `${key}!`),
    );
  });

  it('refuses a short key', () => {
    expect(() => pseudonymOf(nobody, 'short')).toThrow('at least 8');
  });
});
