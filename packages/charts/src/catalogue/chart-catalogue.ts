import type { CatalogueEntry } from './catalogue-entry.js';
import { cumulativeEntry } from './cumulative.js';
import { statementsEntry } from './statements.js';
import { targetsEntry } from './targets.js';

/**
 * The charts that can be drawn from a dataset alone, in the order in which they are listed.
 *
 * @example
 * chartCatalogue.find(({ name }) => name === 'targets')?.draw(dataset).svg;
 */
export const chartCatalogue: readonly CatalogueEntry[] = [
  targetsEntry,
  cumulativeEntry,
  statementsEntry,
];
