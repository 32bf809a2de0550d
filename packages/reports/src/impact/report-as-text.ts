import { printable } from '../text/printable.js';
import { tableAsText } from '../text/table-as-text.js';
import { layoutOf, type TextOptions } from '../text/text-options.js';
import { wrapped } from '../text/wrapped.js';
import type { ReportBlock, ReportDocument } from './report-document.js';

/**
 * Writes a report for a terminal: its words and its tables. Charts are left out; the tables have
 * their figures.
 *
 * @returns Text with a line end after its last line.
 * @example
 * reportAsText({ title: 'River Schools', blocks: [] }); // => 'River Schools\n'
 */
export function reportAsText({ title, blocks }: ReportDocument, options: TextOptions = {}): string {
  const { width, ink } = layoutOf(options);
  const parts = blocks.map((block) => blockAsText(block, width, ink.strong));
  return `${[ink.strong(printable(title)), ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}

function blockAsText(block: ReportBlock, width: number, strong: (text: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return strong(printable(block.text));
    case 'paragraph':
      return wrapped(printable(block.text), width).join('\n');
    case 'list':
      return block.lines
        .map((line) =>
          wrapped(printable(line), width - 2)
            .map((part, at) => (at === 0 ? '- ' : '  ') + part)
            .join('\n'),
        )
        .join('\n');
    case 'table': {
      const { columns, rows } = block;
      const lines = tableAsText(
        columns,
        rows.map(({ cells }) => cells.map(printable)),
      );
      return lines
        .map((line, at) => (at === 0 || rows[at - 2]?.total ? strong(line) : line))
        .join('\n');
    }
    case 'chart':
      return '';
  }
}
