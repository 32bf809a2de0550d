import { describe, expect, it } from 'vitest';
import { typingDistance } from '../../src/explain/typing-distance.js';

describe('typingDistance', () => {
  it.each([
    ['OXFAM', 'OXFAM', 0],
    ['', '', 0],
    ['OXAFAM', 'OXFAM', 1],
    ['OXFAN', 'OXFAM', 1],
    ['OXFMA', 'OXFAM', 1],
    ['XOFAM', 'OXFAM', 1],
    ['OFXAM', 'OXFAM', 1],
    ['', 'A', 1],
    ['OXFMAB', 'OXFAM', 2],
    ['OXFLK', 'OXFAM', 2],
    ['OXFML', 'OXFAM', 2],
    ['OXFLA', 'OXFAM', 2],
    ['AXFOM', 'OXFAM', 2],
    ['XOFAN', 'OXFAM', 3],
    ['OXMAF', 'OXFAM', 2],
    ['XOFMA', 'OXFAM', 4],
  ])('of "%s" and "%s" is %d', (a, b, slips) => {
    expect(typingDistance(a, b)).toBe(slips);
    expect(typingDistance(b, a)).toBe(slips);
  });
});
