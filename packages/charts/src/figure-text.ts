import type { ChartCell } from './chart.js';

const noBreakSpace = '\u00A0';

const largest = 1e15;
const smallest = 1e-9;

/**
 * The number, or `null` for one that is missing, infinite, no number, or above a thousand million
 * million, which nothing here counts. What is nearer to 0 than a thousand-millionth is 0.
 */
export function known(value: number | null | undefined): number | null {
  if (typeof value !== 'number' || !(Math.abs(value) <= largest)) return null;
  return Math.abs(value) < smallest ? 0 : value;
}

/**
 * A figure as a picture prints it: thousands parted by a comma, at most two decimals, a true minus
 * sign, and a dash where it is missing.
 *
 * @example
 * figureText(1754); // => '1,754'
 */
export function figureText(value: number | null | undefined): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '–';
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const sign = value < 0 && rounded > 0 ? '−' : '';
  if (rounded > largest) return sign + rounded.toExponential(2);
  const [whole = '0', decimals] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A cell of a table as text. */
export function cellText(cell: ChartCell): string {
  return typeof cell === 'string' ? cell : figureText(cell);
}

/** A difference with its sign, e.g. `+126`. */
export function differenceText(value: ChartCell): string {
  return typeof value === 'number' && value > 0 ? `+${figureText(value)}` : cellText(value);
}

/**
 * A share in whole per cent. Never rounded to 0 or to 100: nearly there is not there. `null` where
 * the whole is missing or not above 0.
 *
 * @example
 * percentText(711, 712); // => '99.9 %'
 */
export function percentText(part: number | null, whole: number | null): string | null {
  if (part === null || whole === null || !(whole > 0)) return null;
  const percent = (part / whole) * 100;
  const printed = Math.round(percent);
  const falseEnd = (printed === 100 || printed === 0) && percent !== printed;
  if (!falseEnd) return `${figureText(printed)}${noBreakSpace}%`;
  if (printed === 100) {
    const near = percent < 100 ? Math.min(99.9, percent) : Math.max(100.1, percent);
    return `${near.toFixed(1)}${noBreakSpace}%`;
  }
  return `${percent < 0 ? '−' : ''}<${noBreakSpace}1${noBreakSpace}%`;
}

/**
 * A count with its noun.
 *
 * @example
 * countText(2, 'event'); // => '2 events'
 */
export function countText(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${figureText(count)} ${count === 1 ? noun : plural}`;
}

/** A sentence that lists its parts, or another where there are none. */
export function listSentence(parts: readonly string[], none: string): string {
  return parts.length === 0 ? none : `${listText(parts)}.`;
}

/** Words as a list in a sentence, with the number of those left out after the first so many. */
export function listText(parts: readonly string[], most = 12): string {
  if (parts.length <= most) return parts.join('; ');
  return `${parts.slice(0, most).join('; ')}; and ${parts.length - most} more in the table`;
}
