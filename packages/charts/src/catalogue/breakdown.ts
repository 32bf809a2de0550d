import { measures } from '@partnership-impact/core';
import { barChart } from '../forms/bars.js';
import { tileMapChart } from '../forms/tile-map.js';
import type { Drawing } from './catalogue-entry.js';
import { drawnParts, labelledRows } from './drawn-cells.js';
import { measureDrawn } from './measure-drawn.js';
import { dimensionNames, severalPartners } from './naming.js';

/** A measure by one dimension as sorted bars. */
export const breakdown: Drawing = (dataset, options, dimensions) => {
  const [dimension = 'type'] = options.by ?? dimensions;
  const measure = measureDrawn(dataset, options);
  const { combines } = measures[measure];
  const { parts, whole } = drawnParts(dataset, measure, dimension, options);
  const shared = dimension === 'partner' || dimension === 'targetGroup';
  return barChart(labelledRows(parts, dimension), {
    unit: measure,
    combines,
    whole: combines === 'sum' && dimension === 'country' ? whole?.value : null,
    title: `Number of ${measure} by ${dimensionNames(dimension)}`,
    ...(shared ? { subtitle: severalPartners } : {}),
    ...options,
  });
};

/** A measure by country on a map of squares. */
export const map: Drawing = (dataset, options) => {
  const measure = measureDrawn(dataset, options);
  const { parts, whole } = drawnParts(dataset, measure, 'country', options);
  return tileMapChart(labelledRows(parts, 'country'), {
    unit: measure,
    whole: measures[measure].combines === 'sum' ? whole?.value : null,
    ...options,
  });
};
