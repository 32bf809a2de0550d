/**
 * A whole number written as another was: `1.754` and 1745 give `1.745`. Where the digits are not as
 * many, the number alone, in the words around it.
 *
 * @example
 * printedLikeNumber('1.754 contacts', 1745); // => '1.745 contacts'
 */
export function printedLikeNumber(printed: string, value: number): string {
  const run = /\d(?:[\d.,'\u2019\s]*\d)?/.exec(printed)?.[0];
  const digits = String(value);
  if (run === undefined || !/^\d+$/.test(digits)) return digits;
  const same = run.replace(/\D/g, '').length === digits.length;
  let at = -1;
  const written = same
    ? run.replace(/\d/g, (digit) => {
        at += 1;
        return digits[at] ?? digit;
      })
    : digits;
  return printed.replace(run, written);
}
