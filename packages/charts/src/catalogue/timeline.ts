import { aggregate, notGiven } from '@partnership-impact/core';
import { timelineChart } from '../forms/timeline.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { dayIn, scopeValueText } from './naming.js';

/** Events over time, in a lane for each type. */
export const timelineEntry: CatalogueEntry = {
  name: 'timeline',
  sentence: 'When did which type of event take place?',
  dimensions: [],
  draw(dataset, options = {}) {
    const { where, asOf = null, by: [dimension = 'type'] = [] } = options;
    const rows = aggregate(dataset, { measures: ['events'], by: [dimension, 'day'], where, asOf });
    return timelineChart(
      rows.map(({ key, figures }) => ({
        lane: scopeValueText(dimension, key[dimension] ?? notGiven),
        date: dayIn(key),
        count: figures.events?.value ?? 0,
      })),
      { period: dataset.project?.period ?? null, ...options },
    );
  },
};
