import { aggregate, notGiven } from '@partnership-impact/core';
import { tileMapChart } from '../forms/tile-map.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { plannedMeasure } from './measure-drawn.js';

/** A measure by country on a map of squares. */
export const mapEntry: CatalogueEntry = {
  name: 'map',
  sentence: 'Where in Europe did how much take place?',
  draw(dataset, options = {}) {
    const { where, asOf = null } = options;
    const measure = plannedMeasure(options.measure, 'map');
    const rows = aggregate(dataset, { measures: [measure], by: ['country'], where, asOf });
    return tileMapChart(
      rows.map(({ key, figures }) => ({
        country: key.country === notGiven ? null : (key.country ?? null),
        value: figures[measure]?.value ?? null,
      })),
      { unit: measure, ...options },
    );
  },
};
