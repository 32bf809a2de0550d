import { signInDecimal } from './decimal.js';

/** Which sign parts thousands and which decimals, shown on an example. */
export type Separators = '1,234.5' | '1.234,5';

/** What a run of digits and separators comes to. */
export interface Digits {
  readonly value: number;
  /** Digits after the decimal sign. */
  readonly decimals: number;
  /** The value with the separator taken the other way, where the digits alone allow both. */
  readonly alternative: number | null;
}

const spaced = /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
const decimal = /^\d+[.,]\d+$/;

/**
 * Reads digits with separators of thousands and decimals.
 *
 * `1.754` may be one thousand seven hundred and fifty-four or one and three quarters. Without
 * `separators` it is read as a whole number and the other reading is given as `alternative`.
 *
 * @returns `undefined` where the digits make no number, as in `12 34` or `1.23.4`.
 */
export function readDigits(text: string, separators?: Separators): Digits | undefined {
  if (/^\d+$/.test(text)) return { value: Number(text), decimals: 0, alternative: null };
  if (spaced.test(text)) return fraction(text.replace(/[ '’]/g, ''));
  const group = grouped.exec(text)?.[1];
  if (group) {
    const whole = fraction(text.replaceAll(group, ''));
    const signs = text.replace(/\d/g, '');
    if (signs.length > 1) return whole;
    const part = fraction(text);
    if (separators) return separators.charAt(1) === group ? whole : part;
    return text.startsWith('0') ? part : { ...whole, alternative: part.value };
  }
  return decimal.test(text) ? fraction(text) : undefined;
}

function fraction(digits: string): Digits {
  const point = digits.replace(',', '.');
  const at = point.indexOf('.');
  const decimals = at < 0 ? 0 : point.length - at - 1;
  return { value: Number(point), decimals, alternative: null };
}

/**
 * The separators that the texts of a column prove, e.g. by `1.234,5`, `12,5` or `1.234.567`.
 *
 * @returns `undefined` where nothing proves them, or the texts contradict one another.
 */
export function separatorsOf(texts: Iterable<string>): Separators | undefined {
  let found: Separators | undefined;
  for (const text of texts) {
    const proof = proofIn(text);
    if (proof && found && proof !== found) return undefined;
    found = proof ?? found;
  }
  return found;
}

function proofIn(text: string): Separators | undefined {
  const only = signInDecimal(text);
  if (only >= 0) {
    if (text.length - only === 4) return undefined;
    return text.charAt(only) === ',' ? '1.234,5' : '1,234.5';
  }
  const digits = /\d[\d.,]*[.,]\d+/.exec(text)?.[0];
  if (!digits) return undefined;
  const signs = digits.replace(/\d/g, '');
  const last = signs.at(-1);
  const tail = digits.length - digits.lastIndexOf(last ?? '') - 1;
  const isDecimal = signs.length === 1 ? tail !== 3 : signs[0] !== last;
  const isGroup = signs.length > 1 && !isDecimal;
  if (!isDecimal && !isGroup) return undefined;
  return (last === ',') === isDecimal ? '1.234,5' : '1,234.5';
}
