import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/document/passage.js';
import { joinPassages, passageOf, slicePassage } from '../../src/document/text-run.js';

describe('placeAt', () => {
  const passage = passageOf(
    [
      { text: '  In total, **', line: 4, column: 1 },
      { text: '34', line: 4, column: 15 },
      { text: '\n', line: 4, column: 19 },
      { text: 'events were\u00adheld', line: 5, column: 3 },
    ],
    'report.md',
  );
  it.each([
    { it: 'gives line and character of a word', word: '34', line: 4, column: 15 },
    { it: 'follows a break of line', word: 'events', line: 5, column: 3 },
    { it: 'counts a hidden hyphen of the source', word: 'held', line: 5, column: 15 },
  ])('$it', ({ word, line, column }) => {
    const text = passage?.text ?? '';
    const at = text.indexOf(word);
    expect(passage && placeAt(passage, at, at + word.length)).toMatchObject({
      line,
      column,
      quote: word,
    });
  });

  it('keeps places in a part and in a whole', () => {
    if (!passage) throw new Error('no passage');
    const start = passage.text.indexOf('34');
    const part = slicePassage(passage, start, passage.text.length);
    expect(part && placeAt(part, 0, 2)).toMatchObject({ line: 4, column: 15, quote: '34' });
    const joined = part && joinPassages(passage, part);
    expect(joined && placeAt(joined, joined.text.lastIndexOf('34'))).toMatchObject({
      line: 4,
      column: 15,
    });
  });
});
