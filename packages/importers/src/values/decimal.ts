import type { Separators } from './separators.js';

const nought = 48;
const hyphen = 45;
const comma = 44;
const point = 46;

/** Where the only sign stands in a text of digits, one comma or point, and digits; -1 for anything else. */
export function signInDecimal(text: string): number {
  const first = text.charCodeAt(0) === hyphen ? 1 : 0;
  let sign = -1;
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= nought && code <= nought + 9) continue;
    if (sign >= 0 || at === first || (code !== comma && code !== point)) return -1;
    sign = at;
  }
  return sign === text.length - 1 ? -1 : sign;
}

/**
 * Reads a plain decimal, as `readNumber` does and many times as fast: columns of measurements hold
 * hardly a text twice.
 *
 * @returns `undefined` for any other text.
 * @example
 * plainDecimal('-12,5'); // => -12.5
 */
export function plainDecimal(text: string, separators?: Separators): number | undefined {
  const at = signInDecimal(text);
  if (at < 0) return undefined;
  const sign = text.charAt(at);
  const first = text.startsWith('-') ? 1 : 0;
  const mayGroup = text.length - at === 4 && at - first <= 3;
  const groups = separators === undefined ? text.charAt(first) !== '0' : separators[1] === sign;
  return Number(text.replace(sign, mayGroup && groups ? '' : '.'));
}
