import { type Dataset, ImpactError, type MeasureId, measures } from '@partnership-impact/core';
import type { CatalogueOptions } from './catalogue-entry.js';

/** What a chart counts where nothing is asked for: attendances, or events where no record tells any. */
function usualMeasure({ events, attendances }: Dataset): MeasureId {
  const told = attendances.length > 0 || events.some(({ headcount }) => headcount !== null);
  return told || events.length === 0 ? 'attendances' : 'events';
}

/** The measure that a chart shows: one that targets can name. */
export function measureDrawn(
  dataset: Dataset,
  { measure = usualMeasure(dataset) }: CatalogueOptions,
): MeasureId {
  const known = Object.keys(measures) as readonly MeasureId[];
  const wanted = known.find((id) => id === measure);
  if (wanted !== undefined) return wanted;
  throw new ImpactError(
    'invalid-option',
    `The chart cannot show "${measure}". It shows ${known.join(', ')}.`,
  );
}

/** The measure of a chart whose parts have to add up. */
export function addedMeasure(dataset: Dataset, options: CatalogueOptions): MeasureId {
  const wanted = measureDrawn(dataset, options);
  const { combines, unit } = measures[wanted];
  if (combines === 'sum') return wanted;
  throw new ImpactError(
    'not-additive',
    `The chart adds up its parts, and "${wanted}" counts distinct ${unit}, which do not add up. ` +
      'Choose events or attendances.',
  );
}
