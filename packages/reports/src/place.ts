import type { SourceRef } from '@partnership-impact/core';

/**
 * The letters of a spreadsheet's column, counted from 1.
 *
 * @example
 * columnLetters(28); // => 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell as spreadsheets name it, e.g. `B18`; the row or the column alone where one is not known. */
function cell({ row, column }: SourceRef): string {
  if (row === undefined) return column === undefined ? '' : `column ${columnLetters(column)}`;
  return column === undefined ? `row ${row}` : `${columnLetters(column)}${row}`;
}

/** A place within its file, e.g. `18:3`, `Events!B18` or `page 4`; empty for the whole file. */
export function placeInFile(source: SourceRef): string {
  const { sheet, line, column, page } = source;
  if (sheet !== undefined) return [sheet, cell(source)].filter(Boolean).join('!');
  if (page !== undefined) return `page ${page}`;
  if (line !== undefined) return column === undefined ? `${line}` : `${line}:${column}`;
  return cell(source);
}

/**
 * A place as terminals and editors open it: `file:line:column`, `file!Sheet!B18`, or `file, page 4`.
 *
 * @example
 * placeText({ file: 'plan.xlsx', sheet: 'Events', row: 18, column: 2 }); // => 'plan.xlsx!Events!B18'
 */
export function placeText(source: SourceRef): string {
  const within = placeInFile(source);
  if (within === '') return source.file;
  if (source.sheet !== undefined) return `${source.file}!${within}`;
  if (source.page !== undefined) return `${source.file}, ${within}`;
  if (source.line !== undefined) return `${source.file}:${within}`;
  return `${source.file}!${within}`;
}

/** Whether two references name one place, whatever they quote. */
export function isSamePlace(a: SourceRef, b: SourceRef): boolean {
  return placeText(a) === placeText(b);
}
