import {
  type AggregateMeasure,
  type Dataset,
  ImpactError,
  type MeasureId,
  measures,
} from '@partnership-impact/core';

/** What a chart counts where nothing is asked for: attendances, or events where no record tells any. */
export function usualMeasure({ events, attendances }: Dataset): MeasureId {
  const told = attendances.length > 0 || events.some(({ headcount }) => headcount !== null);
  return told || events.length === 0 ? 'attendances' : 'events';
}

/** The measure of a chart whose parts have to add up. */
export function addedMeasure(measure: AggregateMeasure, chart: string): MeasureId {
  const wanted = plannedMeasure(measure, chart);
  if (measures[wanted].combines === 'sum') return wanted;
  throw new ImpactError(
    'not-additive',
    `The chart "${chart}" adds up its parts, and "${wanted}" counts distinct ${measures[wanted].unit}, ` +
      'which do not add up. Choose events or attendances.',
  );
}

/** The measure of a chart that sets counts beside plans: one that targets can name. */
export function plannedMeasure(wanted: AggregateMeasure, chart: string): MeasureId {
  if (isMeasureId(wanted)) return wanted;
  throw new ImpactError(
    'invalid-option',
    `The chart "${chart}" cannot show "${wanted}". It shows ${Object.keys(measures).join(', ')}.`,
  );
}

function isMeasureId(measure: AggregateMeasure): measure is MeasureId {
  return measure in measures;
}
