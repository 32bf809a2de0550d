import type { TextRun } from './text-run.js';

/** Where the lines of a text begin, to tell line and character of any offset. */
export interface SourceLines {
  readonly text: string;
  /** Offsets at which lines begin. */
  readonly starts: readonly number[];
  /** Line and character of an offset, both counted from 1. */
  place(offset: number): { readonly line: number; readonly column: number };
}

/**
 * Finds the lines of a text; they end with LF, CR LF or a lone CR.
 *
 * @example
 * sourceLines('a\nbc').place(3); // => { line: 2, column: 2 }
 */
export function sourceLines(text: string): SourceLines {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  const place = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return { text, starts, place };
}

const entity = /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);?/u;
const lineFeed = 10;
const carriageReturn = 13;
const ampersand = 38;

/**
 * The runs of a decoded text, placed in the source between two offsets that holds it in writing:
 * with entities, backslashes, and the marks that begin a line of a quotation or list.
 */
export function placedRuns(
  lines: SourceLines,
  value: string,
  between: readonly [number, number],
): readonly TextRun[] {
  const runs: TextRun[] = [];
  let offset = beginOf(lines.text, value, between[0]);
  const end = between[1];
  let at = 0;
  /** The run that is open: where it begins in the value and in the source. */
  let begun = 0;
  let start = offset;
  const close = () => {
    if (at > begun) runs.push({ text: value.slice(begun, at), ...lines.place(start) });
    begun = at;
    start = offset;
  };
  while (at < value.length && offset < end) {
    const wanted = value.charCodeAt(at);
    const written = lines.text.charCodeAt(offset);
    if (written === wanted && written !== ampersand) {
      at += 1;
      offset += 1;
      if (wanted === lineFeed || wanted === carriageReturn) close();
      continue;
    }
    close();
    const writing =
      written === ampersand ? entity.exec(lines.text.slice(offset, offset + 40)) : null;
    const known =
      writing !== null && (wanted !== ampersand || /^&(?:amp|#38|#x26)/iu.test(writing[0]));
    // A zero byte is read as U+FFFD, a lone carriage return as a line feed.
    const replaced =
      written === 0 ||
      (written === carriageReturn && lines.text.charCodeAt(offset + 1) !== lineFeed);
    if (known || replaced || written === wanted) {
      at += (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      offset += known ? writing[0].length : 1;
      close();
    } else {
      offset += 1;
      start = offset;
    }
  }
  close();
  // What is not found in the source stands at its end, letter by letter: never behind it.
  const last = lines.place(Math.max(between[0], end - 1));
  for (const letter of value.slice(at)) runs.push({ text: letter, ...last });
  return runs;
}

const entityBefore = /&(?:#\d+|#[xX][\da-fA-F]+|\w+);?$/u;

/** The parser says that a text which begins with an entity begins behind it. */
function beginOf(source: string, value: string, offset: number): number {
  if (value.charCodeAt(0) === source.charCodeAt(offset)) return offset;
  const written = entityBefore.exec(source.slice(Math.max(0, offset - 40), offset));
  return offset - (written?.[0].length ?? 0);
}
