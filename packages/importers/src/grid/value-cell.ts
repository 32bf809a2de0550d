import { blankCell, type Cell, textCell } from './cell.js';

/**
 * The cell of a value as a program holds it: a number, a `Date`, a list.
 *
 * The texts of a list are parted by semicolons; a record is written as JSON; bytes are the text that
 * they make in UTF-8, else their number. Whole numbers too large to be exact stay texts. What is no
 * number, and an empty list, is blank.
 *
 * @example
 * valueCell(new Date('2021-05-03T00:00:00Z')).text; // => '2021-05-03'
 */
export function valueCell(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
      return textCell(value);
    case 'number':
      return Number.isNaN(value) ? blankCell : { kind: 'number', value, text: String(value) };
    case 'bigint':
      return Number.isSafeInteger(Number(value))
        ? valueCell(Number(value))
        : textCell(value.toString());
    case 'boolean':
      return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' };
    case 'object':
      return objectCell(value);
    default:
      return blankCell;
  }
}

function objectCell(value: object | null): Cell {
  if (value === null) return blankCell;
  if (value instanceof Date) return momentCell(value);
  if (value instanceof Uint8Array) return textCell(textOf(value));
  if (Array.isArray(value)) {
    const texts = value.map((one) => valueCell(one).text).filter((text) => text !== '');
    return textCell(texts.join('; '));
  }
  return textCell(
    JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? one.toString() : one)),
  );
}

function textOf(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? `${bytes.length} bytes` : text;
  } catch {
    return `${bytes.length} bytes`;
  }
}

/** A day of the calendar in UTC, with the time where there is one. */
function momentCell(moment: Date): Cell {
  if (Number.isNaN(moment.getTime())) return blankCell;
  const [date = '', time = ''] = moment.toISOString().slice(0, 19).split('T');
  const text = time === '00:00:00' ? date : `${date}T${time}`;
  return { kind: 'date', value: text, text, date };
}
