import { hasLetter, letters } from '../values/letters.js';

const isoDate = /\d{4}-\d{2}-\d{2}/;
const namedDate = new RegExp(
  `\\d{1,2}[^\\d${letters}]{0,3}(?:of |de )?[${letters}]+\\.?[^\\d${letters}]{1,3}\\d{4}`,
);
const numericDate = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/;

const truth = /^(?:true|false)$/i;

/**
 * Whether a text is only a number, a date or the like: digits without words, a date with its month's
 * name, or a truth value.
 */
export function isValueText(text: string): boolean {
  if (!/\d/.test(text)) return text.length <= 5 && truth.test(text);
  if (!hasLetter(text)) return true;
  return text.length <= 40 && (isoDate.test(text) || namedDate.test(text));
}

/** Whether a text holds a date with day, month and year. */
export function holdsDate(text: string): boolean {
  return numericDate.test(text) || namedDate.test(text);
}
