import { chartCall, chartOfSummary } from '../chart-of-summary.js';
import { printedFigure } from '../printed-figure.js';
import { printedNumber } from '../printed-number.js';
import type { SummaryReport, SummaryRow } from '../summary-report.js';
import { printable } from './printable.js';
import { tableAsText } from './table-as-text.js';
import { layoutOf, type TextOptions } from './text-options.js';
import { wrapped } from './wrapped.js';

/**
 * Writes a summary as an aligned table: totals say `total`, unknown figures `–`.
 *
 * A column of records without the value follows a measure where there are any.
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
  const limit = Math.max(16, width - 2 - 12 * (measures.length + lacking.length));
  const columns = [
    ...dimensions.map((header) => ({ header, align: 'left' as const, limit })),
    ...measures.flatMap((header) => [
      { header, align: 'right' as const },
      ...(lacking.includes(header) ? [{ header: 'missing', align: 'right' as const }] : []),
    ]),
  ];
  const cells = (row: SummaryRow) => [
    ...dimensions.map((dimension) => {
      const value = row.key[dimension];
      return value === null || value === undefined ? 'total' : printable(value);
    }),
    ...measures.flatMap((id) => {
      const figure = row.figures[id];
      const value = figure?.value ?? null;
      const shown = printedFigure(id, value);
      return lacking.includes(id) ? [shown, printedNumber(figure?.missing ?? 0)] : [shown];
    }),
  ];
  const lines = tableAsText(columns, rows.map(cells));
  const table = lines.map((line, index) => {
    const row = rows[index - 2];
    const isTotal = row !== undefined && dimensions.some((name) => row.key[name] === null);
    return isTotal || index === 0 ? ink.strong(line) : line;
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
