import * as z from 'zod/mini';
import { once } from './once.js';

/** The values that a printed figure may stand for, both ends included. "about 700" is wider than "712". */
export interface Interval {
  readonly low: number;
  /** `null`: no upper end, as in "more than 120". */
  readonly high: number | null;
}

export const intervalSchema = once(() =>
  z.strictObject({
    low: z.number(),
    high: z.nullable(z.number()),
  }),
) satisfies () => z.ZodMiniType<Interval>;

/**
 * Whether a value lies in the interval.
 *
 * @example
 * isInInterval(705, { low: 650, high: 750 }); // => true
 */
export function isInInterval(value: number, { low, high }: Interval): boolean {
  return low <= value && (high === null || value <= high);
}
