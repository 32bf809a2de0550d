import { measures } from '@partnership-impact/core';
import { barChart } from '../forms/bars.js';
import { tileMapChart } from '../forms/tile-map.js';
import type { Drawing } from './catalogue-entry.js';
import { drawnCells, labelledRows, partsOf, wholeOf } from './drawn-cells.js';
import { measureDrawn } from './measure-drawn.js';
import { dimensionNames, severalPartners } from './naming.js';

/** A measure by one dimension as sorted bars. */
export const breakdown: Drawing = (dataset, options, dimensions) => {
  const [dimension = 'type'] = options.by ?? dimensions;
  const measure = measureDrawn(dataset, options);
  const { combines } = measures[measure];
  const cells = drawnCells(dataset, measure, [dimension], options);
  const shared = dimension === 'partner' || dimension === 'targetGroup';
  return barChart(labelledRows(partsOf(cells), dimension), {
    unit: measure,
    combines,
    whole: combines === 'sum' && dimension === 'country' ? wholeOf(cells) : undefined,
    title: `Number of ${measure} by ${dimensionNames(dimension)}`,
    ...(shared ? { subtitle: severalPartners } : {}),
    ...options,
  });
};

/** A measure by country on a map of squares. */
export const map: Drawing = (dataset, options) => {
  const measure = measureDrawn(dataset, options);
  const cells = drawnCells(dataset, measure, ['country'], options);
  const whole = measures[measure].combines === 'sum' ? wholeOf(cells) : undefined;
  return tileMapChart(labelledRows(partsOf(cells), 'country'), {
    unit: measure,
    whole,
    ...options,
  });
};
