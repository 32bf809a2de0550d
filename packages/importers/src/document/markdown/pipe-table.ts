import type { DocumentRow } from '../document-table.js';
import { cellOf } from '../table-cell.js';
import type { TextRun } from '../text-run.js';
import { isDelimiterRow } from './hunk.js';

/** A line of the file and its number, counted from 1. */
export interface NumberedLine {
  readonly text: string;
  readonly line: number;
}

/** Reads the words of a cell, given where in the line they begin, counted from 0. */
export type ReadCell = (text: string, line: number, start: number) => readonly TextRun[];

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Cuts a row at its pipes, those behind a backslash excepted. */
function piecesOf(row: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 0; at <= row.length; at += 1) {
    if (row[at] === '\\') at += 1;
    else if (at === row.length || row[at] === '|') {
      pieces.push({ text: row.slice(start, at), start });
      start = at + 1;
    }
  }
  if (pieces.length > 1 && pieces[0]?.text.trim() === '') pieces.shift();
  if (pieces.length > 1 && pieces.at(-1)?.text.trim() === '') pieces.pop();
  return pieces;
}

/**
 * Reads a table drawn with pipes. A row that lacks its last pipe and goes on in the next line is
 * joined; a row with more cells than the header keeps them, so that nothing is lost unseen.
 */
export function pipeRows(
  lines: readonly NumberedLine[],
  { file, readCell }: { readonly file: string; readonly readCell: ReadCell },
): readonly DocumentRow[] {
  const rows: DocumentRow[] = [];
  const dashes = lines.findIndex(({ text }) => isDelimiterRow(text));
  let open: TextRun[][] | undefined;
  const close = (line: number, header: boolean) => {
    if (open === undefined) return;
    const cells = open.map((runs, column) =>
      cellOf(runs, { file, column, line, at: runs[0]?.column ?? 1 }),
    );
    rows.push({ cells, header });
    open = undefined;
  };
  lines.forEach(({ text, line }, index) => {
    if (isDelimiterRow(text)) return;
    const pieces = piecesOf(text).map((piece) => readCell(piece.text, line, piece.start));
    const starts = text.trimStart().startsWith('|');
    const above = lines[index - 1]?.text.trimEnd() ?? '|';
    const carriesOn =
      open !== undefined &&
      !starts &&
      !above.endsWith('|') &&
      text.trimEnd().endsWith('|') &&
      above.trimStart().startsWith('|');
    if (!carriesOn) close(line - 1, index <= dashes);
    if (carriesOn && open !== undefined) {
      const [first = [], ...others] = pieces;
      open.at(-1)?.push({ text: '\n', line, column: 1 }, ...first);
      open.push(...others.map((runs) => [...runs]));
    } else open = pieces.map((runs) => [...runs]);
  });
  close(lines.at(-1)?.line ?? 1, dashes === lines.length - 1);
  return rows;
}
