import { measures } from '@partnership-impact/core';
import { tileMapChart } from '../forms/tile-map.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { countryRows, drawnCells, partsOf, wholeOf } from './drawn-cells.js';
import { plannedMeasure } from './measure-drawn.js';

/** A measure by country on a map of squares. */
export const mapEntry: CatalogueEntry = {
  name: 'map',
  sentence: 'Where in Europe did how much take place?',
  dimensions: ['country'],
  draw(dataset, options = {}) {
    const measure = plannedMeasure(dataset, options, 'map');
    const cells = drawnCells(dataset, measure, ['country'], options);
    const whole = measures[measure].combines === 'sum' ? wholeOf(cells) : undefined;
    return tileMapChart(countryRows(partsOf(cells)), { unit: measure, whole, ...options });
  },
};
