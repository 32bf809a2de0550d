import { aggregate, plannedFor } from '@partnership-impact/core';
import { cumulativeChart } from '../forms/cumulative.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { addedMeasure } from './measure-drawn.js';
import { dayIn } from './naming.js';

/** A measure over time against its target. */
export const cumulativeEntry: CatalogueEntry = {
  name: 'cumulative',
  sentence: 'Will the target be reached, and when was it?',
  dimensions: [],
  draw(dataset, options = {}) {
    const { where, asOf = null } = options;
    const measure = addedMeasure(dataset, options, 'cumulative');
    const days = aggregate(dataset, { measures: [measure], by: ['day'], where, asOf });
    const rows = days.flatMap(({ key, figures }) => {
      const { value = null, records = 0, missing = 0 } = figures[measure] ?? {};
      return [
        ...(value === null ? [] : [{ date: dayIn(key), value, records }]),
        ...(missing === 0 ? [] : [{ date: dayIn(key), value: null, records: missing }]),
      ];
    });
    return cumulativeChart(rows, {
      unit: measure,
      target: plannedFor(dataset, measure, where?.scope, asOf)?.value ?? null,
      period: dataset.project?.period ?? null,
      ...options,
    });
  },
};
