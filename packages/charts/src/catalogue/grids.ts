import {
  type Dataset,
  type Dimension,
  dimensionIds,
  ImpactError,
  measures,
} from '@partnership-impact/core';
import type { Chart } from '../chart.js';
import type { GridCell } from '../figures/grid-cells.js';
import { gridChart } from '../forms/grid.js';
import type { CatalogueEntry, CatalogueOptions } from './catalogue-entry.js';
import { type DrawnCell, drawnCells } from './drawn-cells.js';
import { plannedMeasure, usualMeasure } from './measure-drawn.js';
import { dimensionNames, scopeValueText } from './naming.js';

/** A measure by type and country. */
export const typeCountryEntry: CatalogueEntry = {
  name: 'type-country',
  sentence: 'Which types of event took place in which country?',
  dimensions: ['type', 'country'],
  draw: (dataset, options = {}) =>
    draw(dataset, 'type-country', options.by ?? ['type', 'country'], options),
};

/** A measure by month and country; by quarter or year where there are many months. */
export const monthCountryEntry: CatalogueEntry = {
  name: 'month-country',
  sentence: 'When did how much take place in which country?',
  dimensions: ['country'],
  draw: (dataset, options = {}) =>
    draw(dataset, 'month-country', options.by ?? [stepOf(dataset), 'country'], options),
};

/** A measure by any two dimensions. */
export const gridEntry: CatalogueEntry = {
  name: 'grid',
  sentence: 'What does a measure come to by any two dimensions, e.g. --by partner,type?',
  dimensions: ['partner', 'type'],
  draw: (dataset, options = {}) =>
    draw(dataset, 'grid', options.by ?? ['partner', 'type'], options),
};

/** Time is what the model's dimensions end with, from the day on. */
const timeDimensions: ReadonlySet<string> = new Set(
  dimensionIds.slice(dimensionIds.indexOf('day')),
);

const mostSteps = 36;

/** The finest step of time of which the events span few enough. */
function stepOf({ events }: Dataset): Dimension {
  const months = events.flatMap(({ start }) =>
    start === null ? [] : [Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7))],
  );
  const span =
    months.reduce((most, month) => Math.max(most, month), -Infinity) -
    months.reduce((least, month) => Math.min(least, month), Infinity);
  if (span < mostSteps) return 'month';
  return span < mostSteps * 3 ? 'quarter' : 'year';
}

function draw(
  dataset: Dataset,
  name: string,
  by: readonly Dimension[],
  options: CatalogueOptions,
): Chart {
  const measure = plannedMeasure(options.measure ?? usualMeasure(dataset), name);
  const [one, other, ...others] = by;
  if (one === undefined || other === undefined || others.length > 0) {
    throw new ImpactError(
      'invalid-option',
      `The chart "${name}" needs two dimensions and was given ${by.length}. Give e.g. "type" and "country".`,
    );
  }
  // Time runs down, where there is room for it.
  const [first, second] = timeDimensions.has(other) ? [other, one] : [one, other];
  const cells = drawnCells(dataset, measure, [first, second], options);
  return gridChart(gridOf(cells, first, second), {
    unit: measure,
    combines: measures[measure].combines,
    dimensions: [dimensionNames(first), dimensionNames(second)],
    ...(timeDimensions.has(first)
      ? {
          subtitle: `A ${dimensionNames(first)} without events is left out.`,
          orientation: 'stay' as const,
          mostRows: 80,
        }
      : {}),
    ...options,
  });
}

/** Cells in the order of their dimensions, which the rows of both totals give. */
function gridOf(
  drawn: readonly DrawnCell[],
  first: Dimension,
  second: Dimension,
): readonly GridCell[] {
  const text = (dimension: Dimension, value: string | null | undefined) =>
    value === null || value === undefined ? null : scopeValueText(dimension, value);
  const cells = drawn.map(({ key, value, hidden }) => ({
    row: text(first, key[first]),
    column: text(second, key[second]),
    value,
    hidden,
  }));
  const columnOrder = cells.filter(({ row }) => row === null);
  return [...columnOrder, ...cells.filter(({ row }) => row !== null)];
}
