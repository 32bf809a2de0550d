import { isoSerial } from '../workbook/iso-serial.js';
import { type ErrorValue, numberFormat, type StoredValue } from '../workbook/number-format.js';
import {
  cellKey,
  mostColumns,
  mostRows,
  type SharedFormula,
  type SheetContent,
} from '../workbook/sheet-content.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { type Book, daysTo1904 } from './book.js';
import { richText, unescaped } from './rich-text.js';

/** Rows between two looks at the clock. */
const rowsInAStep = 256;
const day = numberFormat('yyyy-mm-dd');
const moment = numberFormat('yyyy-mm-dd hh:mm:ss');
const time = numberFormat('hh:mm:ss');

/**
 * Reads the cells of a sheet, whose `sheetData` tag the scanner has reached, into its content.
 * Stops after some hundred rows each, so that the caller can look at the clock.
 *
 * Cells without a value and a formula are passed over, whatever their style.
 */
export function* readCells(xml: XmlScanner, book: Book, sheet: SheetContent): Generator<void> {
  const { rows, formulas, hiddenRows } = sheet;
  const shared = new Map<string, SharedFormula>();
  let row = -1;
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
        const key = keyOf(address);
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
      const number = Number(xml.attribute('r') ?? row + 2);
      row = number >= 1 && number <= mostRows ? Math.floor(number) - 1 : row + 1;
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
        value = readValue(type, style);
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

  function readValue(type: string, style: string | undefined): StoredValue {
    switch (type) {
      case 's': {
        const number = xml.digits();
        const text = book.strings[number];
        if (text === undefined && xml.text() !== '') sheet.textsMissing += 1;
        return text || null;
      }
      case 'str':
      case 'inlineStr':
        return unescaped(xml.text()) || null;
      case 'b':
        return readTruth(xml.text().trim());
      case 'e':
        return errorOf(xml.text().trim());
      case 'd':
        return readDay(xml.text().trim());
      default:
        return readNumber(style);
    }
  }

  function readNumber(style: string | undefined): StoredValue {
    let number = xml.digits();
    if (number < 0) {
      const text = xml.text().trim();
      if (text === '') return null;
      number = Number(text);
      if (Number.isNaN(number)) return unescaped(text);
    }
    const format = style === undefined ? undefined : book.formats[Number(style)];
    if (format === undefined) return number;
    const isShifted = book.since1904 && format.kind === 'day';
    return { number: isShifted ? number + daysTo1904 : number, format };
  }

  function readFormula(line: number, place: number): string | SharedFormula {
    const group = xml.attribute('t') === 'shared' ? xml.attribute('si') : undefined;
    const text = xml.content();
    if (group === undefined) return text;
    if (text === '') return shared.get(group) ?? text;
    shared.set(group, { text, row: line, column: place });
    return text;
  }
}

/** The key of a cell by its address, `B7`; -1 where a sheet has no such place. */
function keyOf(address: string): number {
  let at = 0;
  let column = 0;
  // Letters of either case; their codes differ by one bit.
  for (; at < address.length; at += 1) {
    const letter = (address.charCodeAt(at) | 32) - 96;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (let digits = at; digits < address.length; digits += 1) {
    const digit = address.charCodeAt(digits) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  const isPlace = column >= 1 && column <= mostColumns && row >= 1 && row <= mostRows;
  return isPlace ? cellKey(row - 1, column - 1) : -1;
}

function readTruth(text: string): StoredValue {
  return text === '' ? null : text === '1' || text.toLowerCase() === 'true';
}

function errorOf(text: string): ErrorValue | null {
  return text === '' ? null : { error: text };
}

/** A day as ISO 8601 writes it. What is none stays a text. */
function readDay(text: string): StoredValue {
  const serial = isoSerial(text);
  if (serial === undefined) return text || null;
  const format = serial < 1 ? time : Number.isInteger(serial) ? day : moment;
  return format === undefined ? serial : { number: serial, format };
}
