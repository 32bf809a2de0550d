import type { Cell } from '../grid/cell.js';
import type { Display, FormattedNumber } from './number-format.js';

const secondsOfDay = 86_400;
/** Of a day. A number is off by some microseconds: 13:29:59.999 is half past. */
const roundUp = 5 / 86_400_000;
/** The calendar of sheets has a 29 February 1900, which never was: days before it are one off. */
const dayThatNeverWas = 60;
const dayNought = Date.UTC(1899, 11, 30);
/** The end of the year 9999, beyond which the calendar of sheets does not go. */
const lastDay = 2_958_466;

const notFinite: Cell = { kind: 'error', value: '#NUM!', text: '#NUM!' };

/** The cell of a number that is shown as it is. */
export function numberCell(value: number): Cell {
  return Number.isFinite(value) ? { kind: 'number', value, text: general(value) } : notFinite;
}

/** The text of {@link numberCell} alone. */
export function numberText(value: number): string {
  return Number.isFinite(value) ? general(value) : notFinite.text;
}

/** The cell of a number with a format: a number, a per cent, a day or a time, as the format tells. */
export function formattedCell(value: FormattedNumber, display: Display): Cell {
  const { number, format, shown } = value;
  if (!Number.isFinite(number)) return notFinite;
  if (format.kind === 'number' || format.kind === 'percent') {
    const text = shown ?? display(number, format.code);
    return format.kind === 'percent'
      ? { kind: 'number', value: number, text, percent: true }
      : { kind: 'number', value: number, text };
  }
  return dateCell(value, display);
}

/** A cell with a day; one that is less than a day, or shows no day, is a time. */
function dateCell({ number, format, shown }: FormattedNumber, display: Display): Cell {
  const text = shown ?? display(number + roundUp, format.code);
  if (format.kind === 'duration') return { kind: 'date', value: text, text };
  if (Math.abs(number) > lastDay) return { kind: 'number', value: number, text: general(number) };
  const days = number >= 0 && number < dayThatNeverWas ? number + 1 : number;
  const moment = new Date(dayNought + Math.round(days * secondsOfDay) * 1000);
  const written = moment.toISOString().slice(0, 19);
  const [date = '', time = ''] = written.split('T');
  if (format.kind === 'time' || (number >= 0 && number < 1)) {
    return { kind: 'date', value: time, text };
  }
  return { kind: 'date', value: time === '00:00:00' ? date : written, text, date };
}

/** A number without a format: at most fifteen digits, as a double keeps them. */
function general(value: number): string {
  const text = String(value);
  return text.length <= 15 ? text : String(Number(value.toPrecision(15)));
}
