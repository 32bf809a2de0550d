import { printedFigure } from '../printed-figure.js';
import { printedNumber } from '../printed-number.js';
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
  const { dimensions, measures, rows, notes } = summary;
  const lacking = measures.filter((id) =>
    rows.some(({ figures }) => (figures[id]?.missing ?? 0) > 0),
  );
  const header = [
    ...dimensions.map(markdownText),
    ...measures.flatMap((id) => (lacking.includes(id) ? [id, 'missing'] : [id])),
  ];
  const lines = rows.map(({ key, figures }) => {
    const total = dimensions.some((dimension) => key[dimension] === null);
    const cells = [
      ...dimensions.map((dimension) => markdownText(key[dimension] ?? 'total')),
      ...measures.flatMap((id) => {
        const value = figures[id]?.value ?? null;
        const shown = printedFigure(id, value);
        return lacking.includes(id) ? [shown, printedNumber(figures[id]?.missing ?? 0)] : [shown];
      }),
    ];
    return total ? cells.map((cell) => `**${cell}**`) : cells;
  });
  const right = header.map((_, index) => index >= dimensions.length);
  const said = notes.flatMap((note) => ['', markdownText(note)]);
  return `${[...markdownTable(header, lines, right), ...said].join('\n')}\n`;
}
