import type { MeasureId } from '@partnership-impact/core';
import { aggregate, type Dataset, notGiven, plannedFor } from '@partnership-impact/core';
import type { DatedRow } from '../figures/course.js';
import { cumulativeChart } from '../forms/cumulative.js';
import type { CatalogueEntry, CatalogueOptions } from './catalogue-entry.js';
import { addedMeasure, usualMeasure } from './measure-drawn.js';

/** A measure over time against its target. */
export const cumulativeEntry: CatalogueEntry = {
  name: 'cumulative',
  sentence: 'Will the target be reached, and when was it?',
  dimensions: [],
  draw(dataset, options = {}) {
    const { where, asOf = null } = options;
    const measure = addedMeasure(options.measure ?? usualMeasure(dataset), 'cumulative');
    return cumulativeChart(rowsOf(dataset, measure, options), {
      unit: measure,
      target: plannedFor(dataset, measure, where?.scope, asOf)?.value ?? null,
      period: dataset.project?.period ?? null,
      ...options,
    });
  },
};

function rowsOf(
  dataset: Dataset,
  measure: MeasureId,
  { where, asOf = null }: CatalogueOptions,
): readonly DatedRow[] {
  const days = aggregate(dataset, { measures: [measure], by: ['day'], where, asOf });
  return days.flatMap(({ key, figures }) => {
    const date = key.day === notGiven ? null : (key.day ?? null);
    const { value = null, records = 0, missing = 0 } = figures[measure] ?? {};
    const told = value === null ? [] : [{ date, value, records }];
    return missing === 0 ? told : [...told, { date, value: null, records: missing }];
  });
}
