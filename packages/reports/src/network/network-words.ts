import { countryName, notGiven } from '@partnership-impact/core';
import { printedNumber } from '../printed-number.js';
import { printable } from '../text/printable.js';

const words: Readonly<Record<string, string>> = { targetGroup: 'target group' };

/** A dimension of contacts in words. */
export function dimensionText(by: string): string {
  return words[by] ?? by;
}

/** A value of a dimension as it is printed: countries by name. */
export function valueText(by: string, value: string): string {
  if (value === notGiven) return `No ${dimensionText(by)} given`;
  return by === 'country' && /^[A-Z]{2}$/.test(value) ? countryName(value) : printable(value);
}

/** A count, or the word for one that is hidden. */
export function countText(count: number | null): string {
  return count === null ? 'hidden' : printedNumber(count);
}
