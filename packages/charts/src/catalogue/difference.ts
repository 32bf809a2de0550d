import {
  aggregate,
  figureOf,
  ImpactError,
  notGiven,
  plannedFor,
  printedScope,
} from '@partnership-impact/core';
import type { DifferencePart } from '../figures/steps.js';
import { waterfallChart } from '../forms/waterfall.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import { addedMeasure, usualMeasure } from './measure-drawn.js';
import { scopeValueText } from './naming.js';

/** From the planned total to the counted one, type by type. */
export const differenceEntry: CatalogueEntry = {
  name: 'difference',
  sentence: 'Where do the planned and the counted total part, type by type?',
  dimensions: [],
  draw(dataset, options = {}) {
    const { where, asOf = null, by: [dimension = 'type'] = [] } = options;
    const measure = addedMeasure(options.measure ?? usualMeasure(dataset), 'difference');
    const planned = plannedFor(dataset, measure, where?.scope, asOf)?.value;
    const counted = figureOf(dataset, measure, where, { asOf }).value;
    if (planned === undefined || counted === undefined) {
      const missing = planned === undefined ? `target for ${measure}` : `record with ${measure}`;
      throw new ImpactError(
        'invalid-option',
        `The chart "difference" leads from a planned to a counted total, and there is no ${missing}. ` +
          'Add one, or choose another measure.',
      );
    }
    const rows = aggregate(dataset, { measures: [measure], by: [dimension], where, asOf });
    const counts = new Map(
      rows.map(({ key, figures }) => [key[dimension] ?? notGiven, figures[measure]?.value ?? 0]),
    );
    const targets = dataset.targets.flatMap(
      ({ scope }) => printedScope(dataset, scope)[dimension] ?? [],
    );
    const parts = [...new Set([...counts.keys(), ...targets])].map((value): DifferencePart => {
      const plan = plannedFor(
        dataset,
        measure,
        { ...where?.scope, [dimension]: value },
        asOf,
      )?.value;
      return {
        label: scopeValueText(dimension, value),
        value: (counts.get(value) ?? 0) - (plan ?? 0),
      };
    });
    return waterfallChart(parts, {
      from: { label: 'Planned', value: planned },
      to: { label: 'Counted', value: counted },
      unit: measure,
      title: `From the planned to the counted ${measure}`,
      ...options,
    });
  },
};
