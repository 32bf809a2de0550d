import {
  type Dimension,
  dimensionIds,
  ImpactError,
  measures,
  notGiven,
} from '@partnership-impact/core';
import { ascending } from 'd3-array';
import { gridChart } from '../forms/grid.js';
import type { Drawing } from './catalogue-entry.js';
import { type DrawnCell, drawnCells } from './drawn-cells.js';
import { measureDrawn } from './measure-drawn.js';
import { dimensionNames, scopeValueText } from './naming.js';

/** Time is what the model's dimensions end with, from the day on. */
const timeDimensions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  dimensionIds.slice(dimensionIds.indexOf('day')),
);

const mostSteps = 36;

/** A measure by month and country; by quarter or year where the rows of months would be many. */
export const monthCountry: Drawing = (dataset, options) => {
  // Events without a day have no month; their row is one more.
  const months = new Set(dataset.events.map(({ start }) => start?.slice(0, 7))).size;
  const step = months <= mostSteps ? 'month' : months <= mostSteps * 3 ? 'quarter' : 'year';
  return grid(dataset, options, [step, 'country']);
};

/** A measure by two dimensions. */
export const grid: Drawing = (dataset, options, dimensions) => {
  const { by = dimensions } = options;
  const measure = measureDrawn(dataset, options);
  const [one, other, ...others] = by;
  if (one === undefined || other === undefined || others.length > 0) {
    throw new ImpactError(
      'invalid-option',
      `The chart needs two dimensions and was given ${by.length}. Give e.g. "type" and "country".`,
    );
  }
  // Time runs down, where there is room for it.
  const [first, second] = timeDimensions.has(other) ? [other, one] : [one, other];
  const cells = drawnCells(dataset, measure, [first, second], options).map(({ key, ...cell }) => {
    return { row: nameIn(key, first), column: nameIn(key, second), ...cell };
  });
  // The totals of the columns come first, since they are in the order of the second dimension.
  const sorted = cells.toSorted(
    (a, b) =>
      Number(a.row !== null) - Number(b.row !== null) ||
      byName(first, a.row, b.row) ||
      byName(second, a.column, b.column),
  );
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
};

/** Countries come by code and are looked for by name; the rest stays in its order. */
function byName(dimension: Dimension, one: string | null, other: string | null): number {
  if (dimension !== 'country') return 0;
  const last = scopeValueText(dimension, notGiven);
  return Number(one === last) - Number(other === last) || ascending(one ?? '', other ?? '');
}

/** The name of a cell's row or column; `null` for a total. */
function nameIn(key: DrawnCell['key'], dimension: Dimension): string | null {
  const value = key[dimension] ?? null;
  return value === null ? null : scopeValueText(dimension, value);
}
