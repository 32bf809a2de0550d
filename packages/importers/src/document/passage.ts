import { quoteLimit, type SourceRef } from '@partnership-impact/core';

/**
 * From the offset `at` of a passage's text on, each character stands one place further in its line,
 * up to the next stretch. A line break, a mark of emphasis or an entity begins a new stretch.
 */
export interface Stretch {
  /** Offset in the text, counted from 0 in UTF-16 units. */
  readonly at: number;
  /** Line of a text file, paragraph of a DOCX, line of a page of a PDF; counted from 1. */
  readonly line: number;
  /** Character in that line, counted from 1. */
  readonly column: number;
  /** Page of a PDF, counted from 1. */
  readonly page?: number;
}

/** A comment of the author that is not shown to readers, such as `<!-- not a figure -->`. */
export interface DocumentComment {
  /** Offset in the passage's text behind which the comment stands. */
  readonly at: number;
  /** Its words without the marks around it. */
  readonly text: string;
  readonly source: SourceRef;
}

/** A run of text in a document with the place of each of its characters. */
export interface Passage {
  /** Without markup; a line break inside a paragraph reads as one space. */
  readonly text: string;
  /** Where the text begins and ends. */
  readonly source: SourceRef;
  /** In the order of the text; the first begins at 0. Empty only where the text is. */
  readonly stretches: readonly Stretch[];
  readonly comments?: readonly DocumentComment[];
}

/** The stretch that holds an offset, by bisection. */
function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return stretches[low];
}

/**
 * The place in the file of the characters from `start` up to, and not including, `end`, with their
 * words as quote. `endColumn` is the character just after the last.
 *
 * @example
 * placeAt({ text: 'a 712', source: { file: 'r.md' }, stretches: [{ at: 0, line: 7, column: 3 }] }, 2);
 * // => { file: 'r.md', line: 7, column: 5, endLine: 7, endColumn: 8, quote: '712' }
 */
export function placeAt(passage: Passage, start: number, end = passage.text.length): SourceRef {
  const { file, text } = { file: passage.source.file, text: passage.text };
  const first = stretchAt(passage.stretches, start);
  const last = stretchAt(passage.stretches, Math.max(start, end - 1));
  if (first === undefined || last === undefined) return passage.source;
  return {
    file,
    ...(first.page === undefined ? {} : { page: first.page }),
    line: first.line,
    column: first.column + start - first.at,
    endLine: last.line,
    endColumn: last.column + Math.max(start, end) - last.at,
    quote: text.slice(start, Math.min(end, start + quoteLimit)),
  };
}
