import { ImpactError } from '@partnership-impact/core';
import { waterfallChart } from '../forms/waterfall.js';
import type { Drawing } from './catalogue-entry.js';
import { addedMeasure } from './measure-drawn.js';
import { scopeValueText } from './naming.js';
import { plannedAndCounted } from './planned-and-counted.js';

/** From the planned total to the counted one, type by type. */
export const difference: Drawing = (dataset, options) => {
  const { by: [dimension = 'type'] = [] } = options;
  const measure = addedMeasure(dataset, options);
  const { parts, whole } = plannedAndCounted(dataset, measure, dimension, options);
  const { planned, counted } = whole;
  if (planned === null || counted === null) {
    const missing = planned === null ? `target for ${measure}` : `record with ${measure}`;
    throw new ImpactError(
      'invalid-option',
      `The chart "difference" leads from a planned to a counted total, and there is no ${missing}. ` +
        'Add one, or choose another measure.',
    );
  }
  return waterfallChart(
    parts.map((part) => ({
      label: scopeValueText(dimension, part.value),
      value: part.hidden ? null : (part.counted ?? 0) - (part.planned ?? 0),
    })),
    {
      from: { label: 'Planned', value: planned },
      to: { label: 'Counted', value: counted },
      unit: measure,
      title: `From the planned to the counted ${measure}`,
      ...options,
    },
  );
};
