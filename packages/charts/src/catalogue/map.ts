import { measures, notGiven } from '@partnership-impact/core';
import { tileMapChart } from '../forms/tile-map.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { drawnCells, partsOf, wholeOf } from './drawn-cells.js';
import { plannedMeasure, usualMeasure } from './measure-drawn.js';
import { scopeValueText } from './naming.js';

/** A measure by country on a map of squares. */
export const mapEntry: CatalogueEntry = {
  name: 'map',
  sentence: 'Where in Europe did how much take place?',
  dimensions: ['country'],
  draw(dataset, options = {}) {
    const measure = plannedMeasure(options.measure ?? usualMeasure(dataset), 'map');
    const cells = drawnCells(dataset, measure, ['country'], options);
    return tileMapChart(
      partsOf(cells).map(({ key, value, hidden }) => {
        const code = key.country ?? notGiven;
        if (code === notGiven) return { country: null, value, hidden };
        return { country: code, name: scopeValueText('country', code), value, hidden };
      }),
      {
        unit: measure,
        ...(measures[measure].combines === 'sum' ? wholeOf(cells) : {}),
        ...options,
      },
    );
  },
};
