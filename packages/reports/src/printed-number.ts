/**
 * A number with its noun, in English.
 *
 * @example
 * countOf(2, 'finding'); // => '2 findings'
 */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${printedNumber(count)} ${count === 1 ? noun : plural}`;
}

/**
 * A number with commas between thousands, whatever the locale; up to two decimals.
 *
 * @example
 * printedNumber(37486); // => '37,486'
 */
export function printedNumber(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
