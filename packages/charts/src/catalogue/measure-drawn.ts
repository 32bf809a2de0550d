import {
  type AggregateMeasure,
  ImpactError,
  type MeasureId,
  measures,
} from '@partnership-impact/core';

/** The measure of a chart whose parts have to add up. */
export function addedMeasure(measure: AggregateMeasure | undefined, chart: string): MeasureId {
  const wanted = plannedMeasure(measure, chart);
  if (measures[wanted].combines === 'sum') return wanted;
  throw new ImpactError(
    'not-additive',
    `The chart "${chart}" adds up its parts, and "${wanted}" counts distinct ${measures[wanted].unit}, ` +
      'which do not add up. Choose events or attendances.',
  );
}

/** The measure of a chart that sets counts beside plans: one that targets can name. */
export function plannedMeasure(measure: AggregateMeasure | undefined, chart: string): MeasureId {
  const wanted = measure ?? 'attendances';
  if (isMeasureId(wanted)) return wanted;
  throw new ImpactError(
    'invalid-option',
    `The chart "${chart}" cannot show "${wanted}". It shows ${Object.keys(measures).join(', ')}.`,
  );
}

function isMeasureId(measure: AggregateMeasure): measure is MeasureId {
  return measure in measures;
}
