import type { Draft } from './draft.js';
import type { Passage } from './passage.js';
import { slicePassage } from './text-run.js';

/** Signs that writers and converters put before list items where the markup knows of no list. */
const sign = '[•·▪▫●○◦‣⁃■□➢➤✓✔►▶\uf0b7\uf0a7\uf0d8]';
const leading = new RegExp(`^${sign}\\s*`, 'u');

/** Offsets at which a line of the file begins with a sign of a list, or nought for a text that does. */
function signs(passage: Passage): readonly number[] {
  if (!leading.test(passage.text)) return [];
  return passage.stretches
    .filter((stretch, index) => {
      const before = passage.stretches[index - 1];
      const newLine = before === undefined || before.line !== stretch.line;
      return newLine && leading.test(passage.text.slice(stretch.at, stretch.at + 4));
    })
    .map(({ at }) => at);
}

/**
 * Turns a paragraph of lines that begin with "•" into the list items that they are, and takes the
 * sign off an item that has a second one behind its marker ("- •Type: …"). Other drafts stay.
 */
export function withPrintedLists(draft: Draft): readonly Draft[] {
  if (draft.kind !== 'paragraph' && draft.kind !== 'list-item') return [draft];
  const { passage } = draft;
  const starts = signs(passage);
  if (starts.length === 0) return [draft];
  return starts.flatMap((start, index): readonly Draft[] => {
    const text = passage.text.slice(start, starts[index + 1]);
    const marker = leading.exec(text)?.[0] ?? '';
    const words = slicePassage(passage, start + marker.length, start + text.length);
    if (words === null) return [];
    const depth = draft.kind === 'list-item' ? draft.depth : 0;
    return [{ kind: 'list-item', passage: words, depth, marker: marker.trim() }];
  });
}
