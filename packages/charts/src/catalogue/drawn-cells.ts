import {
  type AggregateRow,
  aggregate,
  type Dataset,
  type Dimension,
  type MeasureId,
  notGiven,
  suppressSmallCells,
  usualMinimum,
} from '@partnership-impact/core';
import type { CatalogueOptions } from './catalogue-entry.js';
import { scopeValueText } from './naming.js';

/** A figure as a chart may show it. */
export interface DrawnCell {
  /** A value for each dimension; `null` for a total. */
  readonly key: AggregateRow['key'];
  readonly value: number | null;
  /** Few people, or a figure that would give few away. */
  readonly hidden: boolean;
}

/**
 * The smallest count that is drawn where no other is asked for. What distinct people come to by a
 * dimension may say who somebody is; visits are headcounts of events. The rest counts no people.
 */
const usualMinimums: Readonly<Record<string, number>> = {
  participants: usualMinimum,
  contacts: usualMinimum,
  attendances: 1,
  registered: 1,
};

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
  const usual = usualMinimums[measure];
  const least = usual === undefined ? 1 : (minimum ?? usual);
  return suppressSmallCells(rows, { measure, minimum: least }).cells.map(
    ({ key, value = null, suppression }) => ({ key, value, hidden: suppression !== 'none' }),
  );
}

/** A measure by one dimension, its parts and the whole. */
export function drawnParts(
  dataset: Dataset,
  measure: MeasureId,
  dimension: Dimension,
  options: CatalogueOptions,
) {
  const cells = drawnCells(dataset, measure, [dimension], options);
  const whole = cells.find(({ key }) => key[dimension] === null);
  return { parts: cells.filter((cell) => cell !== whole), whole };
}

/** Parts as rows of bars or of a map; records that do not give the dimension stand apart. */
export function labelledRows(parts: readonly DrawnCell[], dimension: Dimension) {
  return parts.map(({ key, value, hidden }) => {
    const name = key[dimension] ?? notGiven;
    const apart = name === notGiven;
    const label = scopeValueText(dimension, name);
    return { label, value, hidden, apart, country: apart ? null : name };
  });
}
