import { type Dataset, type Dimension, measures, notGiven } from '@partnership-impact/core';
import type { Chart } from '../chart.js';
import { barChart } from '../forms/bars.js';
import type { CatalogueEntry, CatalogueOptions } from './catalogue-entry.js';
import { drawnCells, partsOf, wholeOf } from './drawn-cells.js';
import { plannedMeasure, usualMeasure } from './measure-drawn.js';
import { dimensionNames, scopeValueText } from './naming.js';

/** Sorted bars by partner. */
export const partnersEntry: CatalogueEntry = {
  name: 'partners',
  sentence: 'Which partner organised how much?',
  dimensions: ['partner'],
  draw: (dataset, options) => draw(dataset, 'partners', 'partner', options),
};

/** Sorted bars by country. */
export const countriesEntry: CatalogueEntry = {
  name: 'countries',
  sentence: 'How much took place in which country?',
  dimensions: ['country'],
  draw: (dataset, options) => draw(dataset, 'countries', 'country', options),
};

/** Sorted bars by target group. */
export const targetGroupsEntry: CatalogueEntry = {
  name: 'target-groups',
  sentence: 'Which target groups organised how much?',
  dimensions: ['targetGroup'],
  draw: (dataset, options) => draw(dataset, 'target-groups', 'targetGroup', options),
};

function draw(
  dataset: Dataset,
  name: string,
  usual: Dimension,
  options: CatalogueOptions = {},
): Chart {
  const { by: [dimension = usual] = [] } = options;
  const measure = plannedMeasure(options.measure ?? usualMeasure(dataset), name);
  const cells = drawnCells(dataset, measure, [dimension], options);
  const { combines } = measures[measure];
  return barChart(
    partsOf(cells).map(({ key, value, hidden }) => ({
      label: scopeValueText(dimension, key[dimension] ?? notGiven),
      value,
      hidden,
      apart: key[dimension] === notGiven,
    })),
    {
      unit: measures[measure].id,
      combines,
      ...(combines === 'sum' && dimension === 'country' ? wholeOf(cells) : {}),
      title: `Number of ${measure} by ${dimensionNames(dimension)}`,
      ...(dimension === 'partner' || dimension === 'targetGroup'
        ? { subtitle: 'An event of several partners counts in full for each of them.' }
        : {}),
      ...options,
    },
  );
}
