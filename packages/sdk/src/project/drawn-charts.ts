import { type Chart, chartCatalogue } from '@partnership-impact/charts';
import {
  aggregate,
  type CalendarDate,
  type Dataset,
  type Dimension,
  ImpactError,
  notGiven,
} from '@partnership-impact/core';

/** The charts of the catalogue that have something to show. */
export function drawnCharts(
  dataset: Dataset,
  asOf: CalendarDate | null,
): readonly { readonly name: string; readonly chart: Chart }[] {
  const given = new Map<string, boolean>();
  return chartCatalogue.flatMap((entry) => {
    for (const dimension of entry.dimensions) {
      if (!given.has(dimension)) given.set(dimension, isGiven(dataset, dimension));
    }
    if (!entry.dimensions.every((dimension) => given.get(dimension))) return [];
    try {
      const chart = entry.draw(dataset, { asOf });
      return chart.table.rows.length === 0 ? [] : [{ name: entry.name, chart }];
    } catch (error) {
      // A chart that this dataset cannot fill is left out; any other fault is ours.
      if (error instanceof ImpactError) return [];
      throw error;
    }
  });
}

/** Whether any event has a value of the dimension. */
function isGiven(dataset: Dataset, dimension: Dimension): boolean {
  const rows = aggregate(dataset, { measures: ['records'], by: [dimension] });
  return rows.some(({ key }) => key[dimension] !== notGiven);
}
