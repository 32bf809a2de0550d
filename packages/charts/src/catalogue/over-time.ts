import { type AggregateRow, aggregate, notGiven, plannedFor } from '@partnership-impact/core';
import { cumulativeChart } from '../forms/cumulative.js';
import { timelineChart } from '../forms/timeline.js';
import type { Drawing } from './catalogue-entry.js';
import { addedMeasure } from './measure-drawn.js';
import { scopeValueText } from './naming.js';

/** A measure over time against its target. */
export const cumulative: Drawing = (dataset, options) => {
  const { where, asOf = null } = options;
  const measure = addedMeasure(dataset, options);
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
};

/** Events over time, in a lane for each type. */
export const timeline: Drawing = (dataset, options) => {
  const { where, asOf = null, by: [dimension = 'type'] = [] } = options;
  const rows = aggregate(dataset, { measures: ['events'], by: [dimension, 'day'], where, asOf });
  const dated = rows.map(({ key, figures }) => ({
    lane: scopeValueText(dimension, key[dimension] ?? notGiven),
    date: dayIn(key),
    count: figures.events?.value ?? 0,
  }));
  return timelineChart(dated, { period: dataset.project?.period ?? null, ...options });
};

/** The day of a row that is counted by day; `null` where the records give none. */
function dayIn({ day }: AggregateRow['key']): string | null {
  return day === undefined || day === notGiven ? null : day;
}
