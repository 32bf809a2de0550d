import type { Block } from '../document/document.js';
import { type HeadingSays, readHeading } from './heading-scope.js';
import { piecesOf, type Reading } from './pieces.js';

/**
 * Reads what the headings and labels of a document say. A heading such as "Igniting events" names a
 * kind of event that the dataset does not know only where others do the same.
 */
export function readHeadings(
  headings: readonly Block[],
  wordsFor: (block: Block) => Reading | undefined,
): ReadonlyMap<number, HeadingSays> {
  const says = new Map<number, HeadingSays>();
  for (const block of headings) {
    const words = block.text.length < 200 ? wordsFor(block) : undefined;
    if (words) says.set(block.index, readHeading(piecesOf(block.text, words), words.names));
  }
  // The title of a report on an event is no event among others.
  const [title] = headings;
  const first = title && says.get(title.index);
  if (title && first) says.set(title.index, { ...first, event: null });
  const kinds = new Set([...says.values()].map(({ openType }) => openType));
  kinds.delete(null);
  if (kinds.size >= 2) return says;
  return new Map([...says].map(([index, one]) => [index, { ...one, openType: null }]));
}
