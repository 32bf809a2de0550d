import type { AggregateRow } from '@partnership-impact/core';
import type { ChartCell } from '../chart.js';
import { type DisplayedTable, displayed } from './displayed-table.js';

/**
 * Rows of an aggregate as a table for a notebook; beside each figure how many records lack a value,
 * where any do.
 *
 * @example
 * figuresTable(aggregate(dataset, { measures: ['attendances'], by: ['type'], totals: 'rollup' }));
 */
export function figuresTable(rows: readonly AggregateRow[]): DisplayedTable {
  const dimensions = Object.keys(rows[0]?.key ?? {});
  const measures = Object.keys(rows[0]?.figures ?? {});
  const incomplete = measures.filter((measure) =>
    rows.some(({ figures }) => (figures[measure]?.missing ?? 0) > 0),
  );
  return displayed('Figures', {
    header: [
      ...dimensions,
      ...measures.flatMap((measure) =>
        incomplete.includes(measure) ? [measure, `${measure}: records without a value`] : [measure],
      ),
    ],
    rows: rows.map(({ key, figures }): ChartCell[] => [
      ...dimensions.map((dimension) => key[dimension] ?? 'Total'),
      ...measures.flatMap((measure): ChartCell[] => {
        const { value = null, missing = 0 } = figures[measure] ?? {};
        return incomplete.includes(measure) ? [value, missing] : [value];
      }),
    ]),
  });
}
