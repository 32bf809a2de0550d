import { type Dimension, measures } from '@partnership-impact/core';
import { barChart } from '../forms/bars.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { barRows, drawnCells, partsOf, wholeOf } from './drawn-cells.js';
import { plannedMeasure } from './measure-drawn.js';
import { dimensionNames, severalPartners } from './naming.js';

/** Sorted bars by partner. */
export const partnersEntry = /* @__PURE__ */ breakdown(
  'partners',
  'Which partner organised how much?',
  'partner',
);

/** Sorted bars by country. */
export const countriesEntry = /* @__PURE__ */ breakdown(
  'countries',
  'How much took place in which country?',
  'country',
);

/** Sorted bars by target group. */
export const targetGroupsEntry = /* @__PURE__ */ breakdown(
  'target-groups',
  'Which target groups organised how much?',
  'targetGroup',
);

function breakdown(name: string, sentence: string, usual: Dimension): CatalogueEntry {
  return {
    name,
    sentence,
    dimensions: [usual],
    draw(dataset, options = {}) {
      const { by: [dimension = usual] = [] } = options;
      const measure = plannedMeasure(dataset, options, name);
      const { combines } = measures[measure];
      const cells = drawnCells(dataset, measure, [dimension], options);
      const shared = dimension === 'partner' || dimension === 'targetGroup';
      return barChart(barRows(partsOf(cells), dimension), {
        unit: measure,
        combines,
        whole: combines === 'sum' && dimension === 'country' ? wholeOf(cells) : undefined,
        title: `Number of ${measure} by ${dimensionNames(dimension)}`,
        ...(shared ? { subtitle: severalPartners } : {}),
        ...options,
      });
    },
  };
}
