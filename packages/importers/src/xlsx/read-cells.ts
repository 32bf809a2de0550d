import type { StoredValue } from '../workbook/number-format.js';
import {
  cellKey,
  mostColumns,
  mostRows,
  type SharedFormula,
  type SheetContent,
} from '../workbook/sheet-content.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { addressKey } from './address-key.js';
import type { Book } from './book.js';
import { readValue } from './read-value.js';
import { richText } from './rich-text.js';

/** Rows between two looks at the clock. */
const rowsInAStep = 256;

/**
 * Reads the cells of a sheet, whose `sheetData` tag the scanner has reached, into its content.
 * Stops after some hundred rows each, so that the caller can look at the clock.
 *
 * Cells without a value and a formula are passed over, whatever their style.
 */
export function* readCells(xml: XmlScanner, book: Book, sheet: SheetContent): Generator<void> {
  const { rows, formulas, hiddenRows } = sheet;
  const shared = new Map<string, SharedFormula>();
  let row = 0;
  let nextRow = 0;
  let column = -1;
  let steps = 0;
  while (xml.next()) {
    if (xml.isEnd) {
      if (xml.name === 'sheetData') break;
    } else if (xml.name === 'c') {
      const address = xml.attribute('r');
      let place = column + 1;
      let line = row;
      if (address !== undefined) {
        const key = addressKey(address);
        line = Math.floor(key / mostColumns);
        place = key % mostColumns;
        if (key < 0) {
          sheet.misplaced += 1;
          xml.skip();
          continue;
        }
      }
      column = place;
      if (xml.isEmpty) continue;
      readCell(line, place);
    } else if (xml.name === 'row') {
      const number = Number(xml.attribute('r') ?? nextRow + 1);
      row = number >= 1 && number <= mostRows ? Math.floor(number) - 1 : nextRow;
      nextRow = row + 1;
      column = -1;
      if (xml.flag('hidden')) hiddenRows.add(row);
      steps += 1;
      if (steps % rowsInAStep === 0) yield;
    }
  }

  function readCell(line: number, place: number): void {
    const type = xml.attribute('t') ?? 'n';
    const style = xml.attribute('s');
    let value: StoredValue = null;
    let formula: string | SharedFormula | undefined;
    let hasValue = type === 'str';
    while (xml.next()) {
      if (!xml.isEnd) {
        if (xml.name === 'f') formula = readFormula(line, place);
        else if (xml.name === 'is') value = richText(xml) || null;
      } else if (xml.name === 'v') {
        const read = readValue(xml, type, style, book);
        if (read === undefined) sheet.textsMissing += 1;
        else value = read;
        hasValue ||= value !== null;
      } else if (xml.name === 'c') break;
    }
    if (value !== null) {
      const cells = rows[line] ?? [];
      if (cells.length === 0) rows[line] = cells;
      cells[place] = value;
      sheet.stored += 1;
    }
    if (formula === undefined) return;
    formulas.set(cellKey(line, place), formula);
    if (!hasValue) sheet.withoutValue.push(cellKey(line, place));
  }

  function readFormula(line: number, place: number): string | SharedFormula | undefined {
    const group = xml.attribute('t') === 'shared' ? xml.attribute('si') : undefined;
    const text = xml.content();
    if (group === undefined) return text || undefined;
    if (text === '') return shared.get(group);
    shared.set(group, { text, row: line, column: place });
    return text;
  }
}
