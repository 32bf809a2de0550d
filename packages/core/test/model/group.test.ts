import { describe, expect, it } from 'vitest';
import { group } from '../../src/model/group.js';

describe('group', () => {
  it('keeps keys in the order in which they are met, and rows in theirs', () => {
    const byLength = group(['ab', 'a', 'cd', ''], (word) => word.length);
    expect([...byLength]).toEqual([
      [2, ['ab', 'cd']],
      [1, ['a']],
      [0, ['']],
    ]);
  });

  it('makes no group of nothing', () => {
    expect(group([], () => 1).size).toBe(0);
  });
});
