import type { DocumentCell, DocumentRow } from '../document-table.js';
import { cellOf } from '../table-cell.js';
import type { TextRun } from '../text-run.js';
import { attribute, type HtmlElement, isElement, isHidden } from './html-node.js';

/** Reads all words of a cell, paragraphs in it parted by white space. */
export type ReadCell = (cell: HtmlElement) => readonly TextRun[];

export interface HtmlTableReading {
  readonly file: string;
  readonly readCell: ReadCell;
  /** Line and character of an element, for cells without words. */
  readonly placeOf: (element: HtmlElement) => { readonly line: number; readonly column: number };
}

/** Widest and highest span that counts; browsers have such limits too. */
const widest = 1000;
const highest = 65_534;

function span(element: HtmlElement, name: string, most: number): number {
  const number = Number.parseInt(attribute(element, name) ?? '1', 10);
  return Number.isFinite(number) && number > 1 ? Math.min(number, most) : 1;
}

interface TableRowElement {
  readonly row: HtmlElement;
  readonly header: boolean;
}

function rowElements(table: HtmlElement): readonly TableRowElement[] {
  const foot: TableRowElement[] = [];
  const rows: TableRowElement[] = [];
  for (const child of table.childNodes) {
    if (!isElement(child) || isHidden(child)) continue;
    if (child.tagName === 'tr') rows.push({ row: child, header: false });
    if (!['thead', 'tbody', 'tfoot'].includes(child.tagName)) continue;
    const header = child.tagName === 'thead';
    for (const row of child.childNodes) {
      if (!isElement(row) || row.tagName !== 'tr' || isHidden(row)) continue;
      (child.tagName === 'tfoot' ? foot : rows).push({ row, header });
    }
  }
  return [...rows, ...foot];
}

/** Reads a table's rows; cells that spans cover are counted in the columns and not listed. */
export function htmlRows(table: HtmlElement, reading: HtmlTableReading): readonly DocumentRow[] {
  /** For each column the rows still covered by a span from above. */
  const covered: number[] = [];
  return rowElements(table).map(({ row, header }): DocumentRow => {
    const cells: DocumentCell[] = [];
    const spans: { readonly column: number; readonly columnSpan: number; readonly rows: number }[] =
      [];
    let column = 0;
    let titles = 0;
    for (const cell of row.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      if (isHidden(cell)) continue;
      while ((covered[column] ?? 0) > 0) column += 1;
      const rowSpan = span(cell, 'rowspan', highest);
      const columnSpan = span(cell, 'colspan', widest);
      const { line, column: at } = reading.placeOf(cell);
      const position = { file: reading.file, column, line, at, rowSpan, columnSpan };
      cells.push(cellOf(reading.readCell(cell), position));
      if (cell.tagName === 'th') titles += 1;
      spans.push({ column, columnSpan, rows: rowSpan });
      column += columnSpan;
    }
    for (let index = 0; index < covered.length; index += 1) {
      const rows = covered[index] ?? 0;
      if (rows > 0) covered[index] = rows - 1;
    }
    for (const { column: first, columnSpan, rows } of spans) {
      if (rows === 1) continue;
      for (let index = first; index < first + columnSpan; index += 1) covered[index] = rows - 1;
    }
    return { cells, header: header || (titles > 1 && titles === cells.length) };
  });
}
