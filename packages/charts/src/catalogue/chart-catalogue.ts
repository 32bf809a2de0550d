import { countriesEntry, partnersEntry, targetGroupsEntry } from './breakdown.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { cumulativeEntry } from './cumulative.js';
import { differenceEntry } from './difference.js';
import { gridEntry, monthCountryEntry, typeCountryEntry } from './grids.js';
import { mapEntry } from './map.js';
import { overviewEntry } from './overview.js';
import { partnershipEntry } from './partnership.js';
import { qualityEntry } from './quality.js';
import { statementsEntry } from './statements.js';
import { targetsEntry } from './targets.js';
import { timelineEntry } from './timeline.js';

/**
 * The charts that can be drawn from a dataset alone, in the order in which they are listed.
 *
 * @example
 * chartCatalogue.find(({ name }) => name === 'targets')?.draw(dataset).svg;
 */
export const chartCatalogue: readonly CatalogueEntry[] = [
  overviewEntry,
  targetsEntry,
  differenceEntry,
  cumulativeEntry,
  statementsEntry,
  timelineEntry,
  partnersEntry,
  countriesEntry,
  targetGroupsEntry,
  typeCountryEntry,
  monthCountryEntry,
  gridEntry,
  mapEntry,
  partnershipEntry,
  qualityEntry,
];
