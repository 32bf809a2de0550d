import { foldName } from '@partnership-impact/core';
import { describe, expect, it } from 'vitest';
import { headerWords } from '../../src/table/header-words.js';
import { foldedWords } from '../../src/values/folded-words.js';

describe('foldedWords', () => {
  it.each(Object.entries(headerWords))(
    'folds the words for "%s" as it does each alone',
    (_, list) => {
      expect(foldedWords(list)).toEqual(list.split(/[|\n]/).map(foldName));
    },
  );
});
