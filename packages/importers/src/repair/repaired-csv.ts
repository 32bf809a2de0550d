import type { RepairedCell } from '@partnership-impact/core';
import type { CsvDialect } from '../csv/dialect.js';
import { readCsv } from '../csv/read-csv.js';
import type { InputFile } from '../imported.js';
import { cellOfRow } from './cell-of-row.js';
import { type Splice, splicedText } from './spliced-text.js';

/** The bytes of a CSV file with some cells changed; delimiters, line ends and all else stay. */
export async function repairedCsv(
  input: InputFile,
  cells: readonly RepairedCell[],
): Promise<Uint8Array> {
  const { grid, extent, dialect } = await readCsv(input.bytes, { file: input.file });
  const splices = cells.flatMap((cell): readonly Splice[] => {
    const row = (cell.location.row ?? 0) - 1;
    const { column, text } = cellOfRow(cell, grid.width(row), (at) => grid.text(row, at));
    const place = extent(row, column);
    return place ? [{ ...place, text: written(text, dialect) }] : [];
  });
  return splicedText(input, splices);
}

/** The text of a cell as the file's dialect writes it. */
function written(text: string, dialect: CsvDialect): string {
  const quote = dialect.quote || '"';
  const needsQuotes =
    text.includes(dialect.delimiter) || text.includes(quote) || /[\r\n]|^\s|\s$/.test(text);
  if (!needsQuotes) return text;
  const inside = dialect.escape === 'backslash' ? `\\${quote}` : quote + quote;
  return quote + text.replaceAll(quote, inside) + quote;
}
