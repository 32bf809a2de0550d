import { isoSerial } from '../workbook/iso-serial.js';
import type { FormattedNumber, NumberKind, StoredValue } from '../workbook/number-format.js';
import type { XmlScanner } from '../xml/xml-scanner.js';
import { odsFormula } from './ods-formula.js';
import { paragraph } from './paragraph.js';

/** A cell of an ODS workbook. */
export interface OdsCell {
  readonly value: StoredValue;
  readonly formula: string | undefined;
  readonly note: string;
}

const duration = /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/;
/** As programs show a formula that went wrong; the file calls it a text. */
const error = /^(?:#[A-Z0-9/!?]+|Err:\d{3})$/;

/** Reads the cell whose tag the scanner has reached, and goes past its end. */
export function readOdsCell(xml: XmlScanner): OdsCell {
  const type = xml.attribute('value-type') ?? '';
  const stored =
    xml.attribute('value') ??
    xml.attribute('date-value') ??
    xml.attribute('time-value') ??
    xml.attribute('boolean-value') ??
    xml.attribute('string-value');
  const written = xml.attribute('formula');
  const formula = written === undefined ? undefined : odsFormula(written);
  const { text, note } = readTexts(xml);
  const value = typedValue(type, stored, text);
  const isError = formula !== undefined && typeof value === 'string' && error.test(value);
  return { value: isError ? { error: value } : value, formula, note };
}

/** The paragraphs of a cell, and those of the note that hangs on it. */
function readTexts(xml: XmlScanner): { readonly text: string; readonly note: string } {
  const lines: string[] = [];
  const notes: string[] = [];
  if (xml.isEmpty) return { text: '', note: '' };
  const holder = xml.name;
  let isNote = false;
  while (xml.next() && !(xml.isEnd && xml.name === holder)) {
    if (xml.name === 'annotation') isNote = !xml.isEnd && !xml.isEmpty;
    else if (xml.isEnd) continue;
    else if (xml.name === 'p') (isNote ? notes : lines).push(paragraph(xml));
    else if (xml.name !== 'list' && xml.name !== 'list-item') xml.skip();
  }
  return { text: lines.join('\n'), note: notes.join('\n') };
}

function typedValue(type: string, stored: string | undefined, text: string): StoredValue {
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = Number(stored ?? Number.NaN);
      if (Number.isNaN(number)) return text || null;
      if (type === 'percentage') return shownAs('percent', number, shownPercent(number, text));
      return isSameNumber(text, number) ? shownAs('number', number, text) : number;
    }
    case 'boolean':
      return stored === undefined ? null : stored === 'true';
    case 'date': {
      const serial = isoSerial(stored ?? '');
      return serial === undefined ? text || null : shownAs('day', serial, text || (stored ?? ''));
    }
    case 'time':
      return timeOf(stored ?? '') ?? (text || null);
    default:
      return text || stored || null;
  }
}

function shownAs(kind: NumberKind, number: number, shown: string): FormattedNumber {
  return { number, format: { code: '', kind }, shown };
}

/** A time of day; one of a day and longer is a length of time. */
function timeOf(stored: string): FormattedNumber | undefined {
  const found = duration.exec(stored);
  if (found === null) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  const all = days * 24 + hours;
  const shown = [all, minutes, Math.floor(seconds)].map(twoDigits).join(':');
  const number = (all * 3600 + minutes * 60 + seconds) / 86_400;
  return shownAs(all < 24 ? 'time' : 'duration', number, shown);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A per cent as the program shows it, where a reader of figures in English sees the same number. */
function shownPercent(number: number, text: string): string {
  const bare = text.replace(/\s*%$/, '');
  return bare !== text && isSameNumber(bare, number * 100)
    ? text
    : `${Number((number * 100).toPrecision(12))}%`;
}

/** Whether a text is the number, up to its rounding, when the point is taken for decimals. */
function isSameNumber(text: string, number: number): boolean {
  if (!/^-?\d[\d,]*(?:\.\d+)?$/.test(text)) return false;
  const decimals = text.split('.')[1]?.length ?? 0;
  return Math.abs(Number(text.replaceAll(',', '')) - number) <= 0.5000001 * 10 ** -decimals;
}
