import { aggregate, notGiven } from '@partnership-impact/core';
import { tileMapChart } from '../forms/tile-map.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { plannedMeasure } from './measure-drawn.js';
import { scopeValueText } from './naming.js';

/** A measure by country on a map of squares. */
export const mapEntry: CatalogueEntry = {
  name: 'map',
  sentence: 'Where in Europe did how much take place?',
  draw(dataset, options = {}) {
    const { where, asOf = null } = options;
    const measure = plannedMeasure(options.measure, 'map');
    const rows = aggregate(dataset, { measures: [measure], by: ['country'], where, asOf });
    return tileMapChart(
      rows.map(({ key, figures }) => {
        const value = figures[measure]?.value ?? null;
        const code = key.country ?? notGiven;
        if (code === notGiven) return { country: null, value };
        return { country: code, name: scopeValueText('country', code), value };
      }),
      { unit: measure, ...options },
    );
  },
};
