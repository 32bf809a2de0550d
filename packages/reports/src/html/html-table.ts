import { element, markupText } from '../markup/markup-text.js';
import type { ReportColumn } from '../report-column.js';

/** A table with a caption and column headers; cells are markup already. A wide one scrolls by itself. */
export function htmlTable(
  caption: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly string[])[],
): string {
  const kind = (index: number) => (columns[index]?.align === 'right' ? 'class="number"' : '');
  const header = columns
    .map((column, index) =>
      element(
        'th',
        markupText(column.header),
        ['scope="col"', kind(index)].filter(Boolean).join(' '),
      ),
    )
    .join('');
  const body = rows
    .map((cells) =>
      element('tr', cells.map((cell, index) => element('td', cell, kind(index))).join('')),
    )
    .join('\n');
  const table = element(
    'table',
    `${element('caption', markupText(caption))}\n${element('thead', element('tr', header))}\n${element('tbody', body)}`,
  );
  return element('div', table, 'class="wide"');
}
