/** Whether the day or the month comes first in dates such as `3/05/2019`. */
export type DateOrder = 'day-first' | 'month-first';

/** What the dates of a column say about their order. */
export interface OrderProof {
  /** `undefined`: no date proves it, or some prove the one and some the other. */
  readonly order: DateOrder | undefined;
  /** Dates that could be read both ways, e.g. 3/05/2019. */
  readonly ambiguous: number;
  /** Dates that only one order allows. */
  readonly dayFirst: number;
  readonly monthFirst: number;
}

const numeric = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;

/**
 * Proves from the whole column whether the day or the month comes first.
 *
 * `18/12/2020` proves day-first, `12/18/2020` month-first. Dates with points (`3.05.2019`) are
 * day-first everywhere and prove nothing about others.
 *
 * @example
 * orderOf(['3/05/2019', '18/12/2020']).order; // => 'day-first'
 */
export function orderOf(texts: Iterable<string>): OrderProof {
  let dayFirst = 0;
  let monthFirst = 0;
  let ambiguous = 0;
  for (const text of texts) {
    for (const [, first, sign, second] of text.matchAll(numeric)) {
      if (sign === '.') continue;
      const [a, b] = [Number(first), Number(second)];
      if (a > 12 && a <= 31 && b <= 12) dayFirst++;
      else if (b > 12 && b <= 31 && a <= 12) monthFirst++;
      else if (a <= 12 && b <= 12 && a !== b) ambiguous++;
    }
  }
  const order =
    dayFirst > 0 === monthFirst > 0 ? undefined : dayFirst ? 'day-first' : 'month-first';
  return { order, ambiguous, dayFirst, monthFirst };
}
