import {
  type Dataset,
  type Dimension,
  dimensionIds,
  ImpactError,
  measures,
} from '@partnership-impact/core';
import type { Chart } from '../chart.js';
import { gridChart } from '../forms/grid.js';
import type { CatalogueEntry, CatalogueOptions } from './catalogue-entry.js';
import { type DrawnCell, drawnCells } from './drawn-cells.js';
import { plannedMeasure } from './measure-drawn.js';
import { dimensionNames, scopeValueText } from './naming.js';

/** A measure by type and country. */
export const typeCountryEntry = /* @__PURE__ */ grid({
  name: 'type-country',
  sentence: 'Which types of event took place in which country?',
  dimensions: ['type', 'country'],
});

/** A measure by month and country; by quarter or year where there are many months. */
export const monthCountryEntry = /* @__PURE__ */ grid(
  {
    name: 'month-country',
    sentence: 'When did how much take place in which country?',
    dimensions: ['country'],
  },
  (dataset) => [stepOf(dataset), 'country'],
);

/** A measure by any two dimensions. */
export const gridEntry = /* @__PURE__ */ grid({
  name: 'grid',
  sentence: 'What does a measure come to by any two dimensions, e.g. --by partner,type?',
  dimensions: ['partner', 'type'],
});

function grid(
  entry: Omit<CatalogueEntry, 'draw'>,
  usual: (dataset: Dataset) => readonly Dimension[] = () => entry.dimensions,
): CatalogueEntry {
  return {
    ...entry,
    draw: (dataset, options = {}) =>
      draw(dataset, entry.name, options.by ?? usual(dataset), options),
  };
}

/** Time is what the model's dimensions end with, from the day on. */
const timeDimensions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  dimensionIds.slice(dimensionIds.indexOf('day')),
);

const mostSteps = 36;

/** The finest step of time that gives a grid few enough rows; without events it leaves rows out. */
function stepOf({ events }: Dataset): Dimension {
  const months = new Set(events.map(({ start }) => start?.slice(0, 7))).size;
  if (months <= mostSteps) return 'month';
  return months <= mostSteps * 3 ? 'quarter' : 'year';
}

function draw(
  dataset: Dataset,
  name: string,
  by: readonly Dimension[],
  options: CatalogueOptions,
): Chart {
  const measure = plannedMeasure(dataset, options, name);
  const [one, other, ...others] = by;
  if (one === undefined || other === undefined || others.length > 0) {
    throw new ImpactError(
      'invalid-option',
      `The chart "${name}" needs two dimensions and was given ${by.length}. Give e.g. "type" and "country".`,
    );
  }
  // Time runs down, where there is room for it.
  const [first, second] = timeDimensions.has(other) ? [other, one] : [one, other];
  const cells = drawnCells(dataset, measure, [first, second], options).map(
    ({ key, value, hidden }) => ({
      row: nameIn(key, first),
      column: nameIn(key, second),
      value,
      hidden,
    }),
  );
  // The totals of the columns come first, since they are in the order of the second dimension.
  const sorted = cells.toSorted((a, b) => Number(a.row !== null) - Number(b.row !== null));
  const time = {
    subtitle: `A ${dimensionNames(first)} without events is left out.`,
    orientation: 'stay',
    mostRows: 80,
  } as const;
  return gridChart(sorted, {
    unit: measure,
    combines: measures[measure].combines,
    dimensions: [dimensionNames(first), dimensionNames(second)],
    ...(timeDimensions.has(first) ? time : {}),
    ...options,
  });
}

/** The name of a cell's row or column; `null` for a total. */
function nameIn(key: DrawnCell['key'], dimension: Dimension): string | null {
  const value = key[dimension] ?? null;
  return value === null ? null : scopeValueText(dimension, value);
}
