import {
  type Dataset,
  type Dimension,
  type MeasureId,
  notGiven,
  plannedFor,
  printedScope,
  type Scope,
} from '@partnership-impact/core';
import type { CatalogueOptions } from './catalogue-entry.js';
import { type DrawnCell, drawnParts } from './drawn-cells.js';

/**
 * What was planned and counted of each part and of the whole. Parts are the values of the dimension
 * that records or targets give; of events that are all known, none counted is 0.
 */
export function plannedAndCounted(
  dataset: Dataset,
  measure: MeasureId,
  dimension: Dimension,
  options: CatalogueOptions,
) {
  const { where, asOf = null } = options;
  const drawn = drawnParts(dataset, measure, dimension, options);
  const compared = (scope: Scope, cell: DrawnCell | undefined, none: number | null) => ({
    scope,
    planned: plannedFor(dataset, measure, scope, asOf)?.value ?? null,
    counted: cell ? cell.value : none,
    hidden: cell?.hidden ?? false,
  });
  const values = [
    ...drawn.parts.map(({ key }) => key[dimension] ?? notGiven),
    ...dataset.targets.flatMap(({ scope }) => printedScope(dataset, scope)[dimension] ?? []),
  ];
  const none = dataset.events.length > 0 ? 0 : null;
  const parts = [...new Set(values)].map((value) => ({
    value,
    ...compared(
      { ...where?.scope, [dimension]: value },
      drawn.parts.find(({ key }) => key[dimension] === value),
      none,
    ),
  }));
  return { parts, whole: compared(where?.scope ?? {}, drawn.whole, null) };
}
