import { htmlPage } from '../html/html-page.js';
import { htmlTable } from '../html/html-table.js';
import { element, markupText } from '../markup/markup-text.js';
import type { ReportBlock, ReportDocument } from './report-document.js';

/**
 * Writes a report as one self-contained HTML page with its charts.
 *
 * @returns A page with a line end after its last line.
 * @example
 * reportAsHtml({ title: 'River Schools', blocks: [] }).startsWith('<!doctype html>'); // => true
 */
export function reportAsHtml({ title, blocks }: ReportDocument): string {
  return htmlPage(title, [element('h1', markupText(title)), ...blocks.map(blockAsHtml)]);
}

function blockAsHtml(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return element('h2', markupText(block.text));
    case 'paragraph':
      return element('p', markupText(block.text));
    case 'list':
      return element('ul', block.lines.map((line) => element('li', markupText(line))).join('\n'));
    case 'table':
      return htmlTable(
        block.caption,
        block.columns,
        block.rows.map(({ cells, total }) =>
          cells.map((cell) => (total ? element('strong', markupText(cell)) : markupText(cell))),
        ),
      );
    case 'chart':
      return block.chart.toHTML();
  }
}
