import type { RepairedCell } from '@partnership-impact/core';
import { sourceLines } from '../document/source-lines.js';
import { decode } from '../encoding/decode.js';
import type { InputFile } from '../imported.js';
import { notRepairable } from './not-repairable.js';
import { replacedOnce } from './replaced-once.js';
import { splicedText } from './spliced-text.js';

/** The bytes of a Markdown or HTML report with some figures changed, each at its place alone. */
export function repairedPassage(input: InputFile, cells: readonly RepairedCell[]): Uint8Array {
  const { text } = decode(input.bytes);
  const { starts } = sourceLines(text);
  const splices = cells.map((cell) => {
    const { line = 1, column = 1, endLine = line, endColumn } = cell.location;
    const offsetOf = (of: number, at: number) => (starts[of - 1] ?? text.length) + at - 1;
    const start = offsetOf(line, column);
    // Without an end, the figure is what stands at the very place.
    const end = endColumn === undefined ? start + cell.from.length : offsetOf(endLine, endColumn);
    const put = replacedOnce(text.slice(start, end), cell.from, cell.to);
    if (put === undefined) {
      throw notRepairable(
        cell,
        'it does not stand there once, letter for letter. Change it by hand.',
      );
    }
    return { start, end, text: put };
  });
  return splicedText(input, splices);
}
