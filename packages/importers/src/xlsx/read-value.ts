import { isoSerial } from '../workbook/iso-serial.js';
import type { ErrorValue, NumberFormat, StoredValue } from '../workbook/number-format.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { type Book, daysTo1904, lastDay1904 } from './book.js';
import { unescaped } from './rich-text.js';

const day: NumberFormat = { code: 'yyyy-mm-dd', kind: 'day' };
const moment: NumberFormat = { code: 'yyyy-mm-dd hh:mm:ss', kind: 'day' };
const time: NumberFormat = { code: 'hh:mm:ss', kind: 'time' };

/**
 * Reads the value of a cell, at whose end tag the scanner stands.
 *
 * @param type As the cell says: `s` a shared text, `str` the text of a formula, `b`, `e`, `d`, else a
 *   number.
 * @param style The number of its style, which has the number's format.
 * @returns `undefined` for a shared text that the workbook does not hold.
 */
export function readValue(
  xml: XmlScanner,
  type: string,
  style: string | undefined,
  book: Book,
): StoredValue | undefined {
  switch (type) {
    case 's': {
      const number = readDigits(xml);
      const text = number === null ? '' : book.strings[number];
      return text === undefined ? undefined : text || null;
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
      return readNumber(xml, style, book);
  }
}

function readNumber(xml: XmlScanner, style: string | undefined, book: Book): StoredValue {
  const number = readDigits(xml);
  if (number === null) return null;
  if (Number.isNaN(number)) return unescaped(xml.text().trim());
  const format = style === undefined ? undefined : book.formats[Number(style)];
  if (format === undefined) return number;
  const isShifted = book.since1904 && format.kind === 'day' && number <= lastDay1904;
  return { number: isShifted ? number + daysTo1904 : number, format };
}

/** The text as a number; `null` where there is none. */
function readDigits(xml: XmlScanner): number | null {
  const digits = xml.digits();
  if (digits >= 0) return digits;
  const text = xml.text().trim();
  return text === '' ? null : Number(text);
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
  return { number: serial, format: serial < 1 ? time : Number.isInteger(serial) ? day : moment };
}
