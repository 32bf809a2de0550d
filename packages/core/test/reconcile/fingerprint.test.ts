import { afterEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../src/reconcile/fingerprint.js';

afterEach(() => vi.unstubAllGlobals());

describe('a fingerprint', () => {
  it('is the beginning of the SHA-256 of the list', () => {
    // printf '["duplicate-event","fair"]' | sha256sum
    expect(fingerprint(['duplicate-event', 'fair'])).toBe('3421b59f1782a1aa');
    expect(fingerprint(['duplicate-event', 'fair'])).toBe('3421b59f1782a1aa');
  });

  it('is the same without Node, as in a browser', () => {
    vi.stubGlobal('process', undefined);
    // printf '["Ząbki","in a browser"]' | sha256sum
    expect(fingerprint(['Ząbki', 'in a browser'])).toBe('5ca501901352b21c');
  });

  it('tells lists apart that read alike in one', () => {
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['a,b']));
    expect(fingerprint([])).not.toBe(fingerprint(['']));
  });
});
