import type { StoredValue } from '../workbook/number-format.js';
import { cellKey, mostColumns, mostRows, type SheetContent } from '../workbook/sheet-content.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { readOdsCell } from './read-ods-cell.js';

/** Rows between two looks at the clock. */
const rowsInAStep = 256;

/**
 * Reads a sheet of an ODS workbook, whose `table` tag the scanner has passed, into its content.
 *
 * Blanks that are repeated to the edge of the sheet, with a style or without, cost nothing. A row
 * that is repeated stands in memory once.
 *
 * @returns Whether the sheet ends where the part does not.
 */
export function* readOdsSheet(xml: XmlScanner, sheet: SheetContent): Generator<void, boolean> {
  let row = 0;
  let column = 0;
  let steps = 0;
  while (xml.next()) {
    const { name, isEnd } = xml;
    if (isEnd && name === 'table') return true;
    if (isEnd) continue;
    if (name === 'table-column') {
      const last = Math.min(column + repeats(xml, 'number-columns-repeated'), mostColumns);
      const isHidden = isCollapsed(xml);
      for (; column < last; column += 1) if (isHidden) sheet.hiddenColumns.add(column);
    } else if (name === 'table-row') {
      row = readRow(row);
      steps += 1;
      if (steps % rowsInAStep === 0) yield;
    } else if (name === 'shapes' || name === 'forms') xml.skip();
  }
  return false;

  /** Returns the number of the row after it. */
  function readRow(first: number): number {
    const after = Math.min(first + repeats(xml, 'number-rows-repeated'), mostRows);
    if (isCollapsed(xml)) for (let at = first; at < after; at += 1) sheet.hiddenRows.add(at);
    const cells: (StoredValue | undefined)[] = [];
    if (!xml.isEmpty) readCells(cells, first);
    if (cells.length === 0) return after;
    for (let at = first; at < after; at += 1) sheet.rows[at] = cells;
    sheet.stored += cells.length * (after - first);
    return after;
  }

  function readCells(cells: (StoredValue | undefined)[], line: number): void {
    let place = 0;
    while (xml.next() && !(xml.isEnd && xml.name === 'table-row')) {
      const isCell = xml.name === 'table-cell';
      if (xml.isEnd || (!isCell && xml.name !== 'covered-table-cell')) continue;
      const after = Math.min(place + repeats(xml, 'number-columns-repeated'), mostColumns);
      const right = place + repeats(xml, 'number-columns-spanned') - 1;
      const bottom = line + repeats(xml, 'number-rows-spanned') - 1;
      if (right > place || bottom > line) {
        sheet.merges.push({ top: line, left: place, bottom, right });
      }
      const { value, formula, note } = readOdsCell(xml);
      // What a merged cell covers is not shown.
      if (isCell && value !== null) for (let at = place; at < after; at += 1) cells[at] = value;
      if (isCell && formula !== undefined) {
        sheet.formulas.set(cellKey(line, place), formula);
        if (value === null) sheet.withoutValue.push(cellKey(line, place));
      }
      if (note !== '') sheet.notes.set(cellKey(line, place), note);
      place = after;
    }
  }
}

function repeats(xml: XmlScanner, attribute: string): number {
  return Math.max(1, Math.floor(Number(xml.attribute(attribute) ?? 1)) || 1);
}

function isCollapsed(xml: XmlScanner): boolean {
  return /^(?:collapse|filter)$/.test(xml.attribute('visibility') ?? '');
}
