import { ImpactError } from '../errors.js';

/** The smallest count of people that is published where nothing else is said. */
export const usualMinimum = 5;

/**
 * The smallest count that may be published; 5 where left out.
 *
 * @throws {@link ImpactError} `invalid-option` when it is no whole number above 0.
 */
export function assertMinimum(minimum: number = usualMinimum): number {
  if (Number.isInteger(minimum) && minimum > 0) return minimum;
  throw new ImpactError(
    'invalid-option',
    `"minimum" is ${minimum}. It must be a whole number of at least 1.`,
  );
}
