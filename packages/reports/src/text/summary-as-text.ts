import { chartCall, chartOfSummary } from '../chart-of-summary.js';
import { printedFigure } from '../printed-figure.js';
import { printedNumber } from '../printed-number.js';
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
  const { project, config, dimensions, measures, rows, notes } = summary;
  const lacking = measures.filter((id) =>
    rows.some(({ figures }) => (figures[id]?.missing ?? 0) > 0),
  );
  const labels = dimensions.map((header) => ({
    header,
    cells: rows.map(({ key }) => {
      const value = key[header];
      return value === null || value === undefined ? 'total' : printable(value);
    }),
  }));
  const figures = measures.map((id) => ({
    columns: [
      {
        header: id as string,
        cells: rows.map((row) => printedFigure(id, row.figures[id]?.value ?? null)),
      },
      ...(lacking.includes(id)
        ? [
            {
              header: 'missing',
              cells: rows.map((row) => printedNumber(row.figures[id]?.missing ?? 0)),
            },
          ]
        : []),
    ],
  }));
  const table = fittedColumns(labels, figures, width).flatMap(({ limits, groups }, at) => {
    const numbers = groups.flatMap((group) => group.columns);
    const lines = tableAsText(
      [
        ...labels.map(({ header }, label) => ({
          ...{ header, align: 'left' as const },
          limit: limits[label] ?? width,
        })),
        ...numbers.map(({ header }) => ({ header, align: 'right' as const })),
      ],
      rows.map((_, row) => [...labels, ...numbers].map(({ cells }) => cells[row] ?? '')),
    ).map((line, index) => {
      const row = rows[index - 2];
      const isTotal = row !== undefined && dimensions.some((name) => row.key[name] === null);
      return isTotal || index === 0 ? ink.strong(line) : line;
    });
    return at === 0 ? lines : ['', ...lines];
  });
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
