import {
  type AggregateRow,
  aggregate,
  type Dataset,
  type Dimension,
  type MeasureId,
  suppressSmallCells,
  usualMinimum,
} from '@partnership-impact/core';
import type { CatalogueOptions } from './catalogue-entry.js';

/** A figure as a chart may show it. */
export interface DrawnCell {
  /** A value for each dimension; `null` for a total. */
  readonly key: AggregateRow['key'];
  readonly value: number | null;
  /** Few people, or a figure that would give few away. */
  readonly hidden: boolean;
}

/** Measures of distinct people; what they count by a dimension may say who somebody is. */
const people: ReadonlySet<string> = new Set(['participants', 'contacts']);

/** Measures that count people, each as often as they came. */
const visits: ReadonlySet<string> = new Set(['attendances', 'registered']);

/**
 * A measure by dimensions with all totals, small counts of people hidden.
 *
 * @throws `ImpactError` `invalid-option` when `minimum` is not a whole number above 0.
 */
export function drawnCells(
  dataset: Dataset,
  measure: MeasureId,
  by: readonly Dimension[],
  { where, asOf = null, minimum }: CatalogueOptions,
): readonly DrawnCell[] {
  const rows = aggregate(dataset, { measures: [measure], by, where, asOf, totals: 'cube' });
  return suppressSmallCells(rows, { measure, minimum: minimumFor(measure, minimum) }).cells.map(
    ({ key, value, suppression }) => ({
      key,
      value: value ?? null,
      hidden: suppression !== 'none',
    }),
  );
}

/** The value of the whole, where it is shown. */
export function wholeOf(cells: readonly DrawnCell[]): { readonly whole?: number } {
  const total = cells.find(({ key }) => Object.values(key).every((value) => value === null));
  return total === undefined || total.value === null ? {} : { whole: total.value };
}

/** The cells that are no totals. */
export function partsOf(cells: readonly DrawnCell[]): readonly DrawnCell[] {
  return cells.filter(({ key }) => Object.values(key).every((value) => value !== null));
}

function minimumFor(measure: MeasureId, minimum: number | undefined): number {
  if (people.has(measure)) return minimum ?? usualMinimum;
  if (visits.has(measure)) return minimum ?? 1;
  return 1;
}
