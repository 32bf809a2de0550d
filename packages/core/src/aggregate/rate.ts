/** A share of a whole. `value` is `undefined` when the whole is 0 or not known. */
export interface Rate {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly value: number | undefined;
}

/**
 * Divides, and keeps the parts. Zero of zero is not known; it is not 0 %.
 *
 * @example
 * rateOf(6, 10); // => { numerator: 6, denominator: 10, value: 0.6 }
 */
export function rateOf(numerator: number | undefined, denominator: number | undefined): Rate {
  const known = numerator !== undefined && denominator !== undefined && denominator !== 0;
  return { numerator, denominator, value: known ? numerator / denominator : undefined };
}
