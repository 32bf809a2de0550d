import {
  aggregate,
  type Dataset,
  type Dimension,
  measures,
  notGiven,
} from '@partnership-impact/core';
import type { Chart } from '../chart.js';
import { barChart } from '../forms/bars.js';
import type { CatalogueEntry, CatalogueOptions } from './catalogue-entry.js';
import { plannedMeasure } from './measure-drawn.js';
import { dimensionNames, scopeValueText } from './naming.js';

/** A measure by one dimension, as sorted bars. */
function breakdown(name: string, sentence: string, dimension: Dimension): CatalogueEntry {
  return {
    name,
    sentence,
    draw: (dataset, options = {}) => draw(dataset, name, options.by?.[0] ?? dimension, options),
  };
}

/** Sorted bars by partner. */
export const partnersEntry = breakdown('partners', 'Which partner organised how much?', 'partner');
/** Sorted bars by country. */
export const countriesEntry = breakdown(
  'countries',
  'How much took place in which country?',
  'country',
);
/** Sorted bars by target group. */
export const targetGroupsEntry = breakdown(
  'target-groups',
  'Which target groups organised how much?',
  'targetGroup',
);

function draw(
  dataset: Dataset,
  name: string,
  dimension: Dimension,
  options: CatalogueOptions,
): Chart {
  const { where, asOf = null } = options;
  const measure = plannedMeasure(options.measure, name);
  const rows = aggregate(dataset, { measures: [measure], by: [dimension], where, asOf });
  return barChart(
    rows.map(({ key, figures }) => ({
      label: scopeValueText(dimension, key[dimension] ?? notGiven),
      value: figures[measure]?.value ?? null,
      apart: key[dimension] === notGiven,
    })),
    {
      unit: measures[measure].id,
      combines: measures[measure].combines,
      title: `Number of ${measure} by ${dimensionNames(dimension)}`,
      ...(dimension === 'partner' || dimension === 'targetGroup'
        ? { subtitle: 'An event of several partners counts in full for each of them.' }
        : {}),
      ...options,
    },
  );
}
