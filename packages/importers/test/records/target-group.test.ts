import { describe, expect, it } from 'vitest';
import { targetGroupIn } from '../../src/records/target-group.js';

describe('targetGroupIn', () => {
  it.each([
    ['Escolas', 'schools'],
    ['Szkoły', 'schools'],
    ['σχολεία', 'schools'],
    ['Schools and school communities', 'schools'],
    ['Municipality', 'local authorities'],
    ['Enti locali', 'local authorities'],
    ['samorządy lokalne', 'local authorities'],
    ['Scientific / technical', 'scientific/technical'],
    ['Other', 'other stakeholders'],
    ['Youth clubs', 'Youth clubs'],
    ['School of thought', 'School of thought'],
    ['', null],
  ])('takes "%s" for %s', (printed, group) => {
    expect(targetGroupIn(printed)).toBe(group);
  });
});
