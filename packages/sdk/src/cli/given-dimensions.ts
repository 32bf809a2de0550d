import { type Dataset, knownDimensions } from '@partnership-impact/core';
import type { Arguments } from './arguments.js';
import { notAllowed } from './usage-error.js';

/**
 * The dimensions of `--by`.
 *
 * @throws `ImpactError` `invalid-option` for one that the dataset does not have.
 */
export function givenDimensions(given: Arguments, dataset: Dataset): readonly string[] {
  const known = knownDimensions(dataset);
  const by = given.list('by');
  const unknown = by.find((dimension) => !known.includes(dimension));
  if (unknown !== undefined) throw notAllowed('dimension', unknown, known);
  return by;
}
