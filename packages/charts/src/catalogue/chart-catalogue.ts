import type { Dimension } from '@partnership-impact/core';
import { breakdown, map } from './breakdown.js';
import type { CatalogueEntry, Drawing } from './catalogue-entry.js';
import { difference } from './difference.js';
import { grid, monthCountry } from './grids.js';
import { cumulative, timeline } from './over-time.js';
import { overview } from './overview.js';
import { partnership } from './partnership.js';
import { quality } from './quality.js';
import { statements } from './statements.js';
import { targets } from './targets.js';

/** Name, question, what answers it, and the dimensions that it counts by unless told otherwise. */
const charts: readonly (readonly [
  name: string,
  sentence: string,
  draw: Drawing,
  dimensions?: readonly Dimension[],
])[] = [
  ['overview', 'What does the project come to, in three to six numbers?', overview],
  ['targets', 'What was planned, counted and stated for each event type?', targets],
  ['difference', 'Where do the planned and the counted total part, type by type?', difference],
  ['cumulative', 'Will the target be reached, and when was it?', cumulative],
  ['statements', 'Which stated figures agree with what was found, and which do not?', statements],
  ['timeline', 'When did which type of event take place?', timeline],
  ['partners', 'Which partner organised how much?', breakdown, ['partner']],
  ['countries', 'How much took place in which country?', breakdown, ['country']],
  ['target-groups', 'Which target groups organised how much?', breakdown, ['targetGroup']],
  ['type-country', 'Which types of event took place in which country?', grid, ['type', 'country']],
  ['month-country', 'When did how much take place in which country?', monthCountry, ['country']],
  [
    'grid',
    'What does a measure come to by any two dimensions, e.g. --by partner,type?',
    grid,
    ['partner', 'type'],
  ],
  ['map', 'Where in Europe did how much take place?', map, ['country']],
  [
    'partnership',
    'Who organised events with whom, the first-named partner on the left?',
    partnership,
    ['partner'],
  ],
  [
    'quality',
    'Which partners have records with missing, doubtful or double entries?',
    quality,
    ['partner'],
  ],
];

/**
 * The charts that can be drawn from a dataset alone, in the order in which they are listed.
 *
 * @example
 * chartCatalogue.find(({ name }) => name === 'targets')?.draw(dataset).svg;
 */
export const chartCatalogue: readonly CatalogueEntry[] = /* @__PURE__ */ charts.map(
  ([name, sentence, draw, dimensions = []]) => ({
    name,
    sentence,
    dimensions,
    draw: (dataset, options = {}) => draw(dataset, options, dimensions),
  }),
);
