import { ImpactError } from '../errors.js';
import { aggregateMeasures } from './aggregate-measure.js';
import type { Query } from './query.js';

/** Throws for what the compiler cannot see in a query that comes from a command line or a file. */
export function assertQuery({ measures, by = [] }: Query): void {
  for (const measure of measures) {
    if (aggregateMeasures.includes(measure)) continue;
    throw new ImpactError(
      'invalid-option',
      `There is no measure "${measure}". Known: ${aggregateMeasures.join(', ')}.`,
    );
  }
  const twice = by.find((dimension, index) => by.indexOf(dimension) !== index);
  if (twice === undefined) return;
  throw new ImpactError('invalid-option', `"${twice}" is asked twice in "by". Name it once.`);
}
