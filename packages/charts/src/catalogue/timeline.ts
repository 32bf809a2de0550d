import { aggregate, notGiven } from '@partnership-impact/core';
import { timelineChart } from '../forms/timeline.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { scopeValueText } from './naming.js';

/** Events over time, in a lane for each type. */
export const timelineEntry: CatalogueEntry = {
  name: 'timeline',
  sentence: 'When did which type of event take place?',
  dimensions: [],
  draw(dataset, options = {}) {
    const { where, asOf = null, by: [dimension = 'type'] = [] } = options;
    const rows = aggregate(dataset, { measures: ['events'], by: [dimension, 'day'], where, asOf });
    return timelineChart(
      rows.flatMap(({ key, figures }) => {
        const count = figures.events?.value ?? 0;
        const date = key.day === notGiven ? null : (key.day ?? null);
        return count === 0
          ? []
          : [{ lane: scopeValueText(dimension, key[dimension] ?? notGiven), date, count }];
      }),
      { period: dataset.project?.period ?? null, ...options },
    );
  },
};
