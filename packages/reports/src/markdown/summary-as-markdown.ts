import { cellsAt, dimensionColumns, isTotal, measureColumns } from '../summary-columns.js';
import type { SummaryReport } from '../summary-report.js';
import { markdownTable, markdownText } from './markdown-text.js';

/**
 * Writes a summary as a Markdown table; totals are bold, unknown figures `–`.
 *
 * @returns Text with a line end after its last line.
 * @example
 * summaryAsMarkdown(summary).split('\n')[0]; // => '| type | events |'
 */
export function summaryAsMarkdown(summary: SummaryReport): string {
  const { dimensions, rows, notes } = summary;
  const columns = [...dimensionColumns(summary, markdownText), ...measureColumns(summary).flat()];
  const header = columns.map((column) => markdownText(column.header));
  const lines = rows.map((row, at) => {
    const cells = cellsAt(columns, at);
    return isTotal(row) ? cells.map((cell) => `**${cell}**`) : cells;
  });
  const right = header.map((_, index) => index >= dimensions.length);
  const said = notes.flatMap((note) => ['', markdownText(note)]);
  return `${[...markdownTable(header, lines, right), ...said].join('\n')}\n`;
}
