import { chartCall, chartOfSummary } from '../chart-of-summary.js';
import { left, right } from '../report-column.js';
import { cellsAt, dimensionColumns, isTotal, measureColumns } from '../summary-columns.js';
import type { SummaryReport } from '../summary-report.js';
import { fittedColumns } from './fitted-columns.js';
import { printable } from './printable.js';
import { tableAsText } from './table-as-text.js';
import { layoutOf, type TextOptions } from './text-options.js';
import { wrapped } from './wrapped.js';

/**
 * Writes a summary as an aligned table: totals say `total`, unknown figures `–`.
 *
 * A column of records without the value follows a measure where there are any. Measures that do
 * not fit into the width stand in a further table below, with the same labels.
 *
 * @returns Text with a line end after its last line.
 * @example
 * summaryAsText(summary, { width: 80 });
 */
export function summaryAsText(summary: SummaryReport, options: TextOptions = {}): string {
  const { width, ink } = layoutOf(options);
  const { project, config, rows, notes } = summary;
  const labels = dimensionColumns(summary, printable);
  const table = fittedColumns(labels, measureColumns(summary), width).flatMap(
    ({ limits, groups }, at) => {
      const columns = [...labels, ...groups.flat()];
      const lines = tableAsText(
        columns.map(({ header }, index) =>
          index < labels.length
            ? { ...left(header), limit: limits[index] ?? width }
            : right(header),
        ),
        rows.map((_, row) => cellsAt(columns, row)),
      ).map((line, index) => {
        const row = rows[index - 2];
        return index === 0 || (row && isTotal(row)) ? ink.strong(line) : line;
      });
      return at === 0 ? lines : ['', ...lines];
    },
  );
  const chart = chartOfSummary(summary);
  const head = [project && printable(project), config && `config ${printable(config)}`];
  return `${[
    ...head.filter((line): line is string => Boolean(line)),
    ...(head.some(Boolean) ? [''] : []),
    ...table,
    ...(notes.length > 0 ? [''] : []),
    ...notes.flatMap((note) => wrapped(printable(note), width)),
    ...(chart === null
      ? []
      : ['', ...wrapped(`Drawn by: ${chartCall(chart)}`, width).map(ink.faint)]),
  ].join('\n')}\n`;
}
