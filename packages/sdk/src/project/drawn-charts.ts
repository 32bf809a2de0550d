import { type Chart, chartCatalogue } from '@partnership-impact/charts';
import { type CalendarDate, type Dataset, ImpactError } from '@partnership-impact/core';

/** The charts of the catalogue that have something to show. */
export function drawnCharts(
  dataset: Dataset,
  asOf: CalendarDate | null,
): readonly { readonly name: string; readonly chart: Chart }[] {
  return chartCatalogue.flatMap((entry) => {
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
