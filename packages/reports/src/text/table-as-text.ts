import type { ReportColumn } from '../report-column.js';
import { displayWidth, padded, shortened } from './display-width.js';

/** One column of a text table. */
export interface TextColumn extends ReportColumn {
  /** The widest that it may grow; longer cells end in `…`. */
  readonly limit?: number;
}

/** Lines of cells under their headers, two spaces between columns, a line under the header. */
export function tableAsText(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const widths = columns.map(({ header, limit = Number.POSITIVE_INFINITY }, index) =>
    Math.min(
      limit,
      Math.max(...[header, ...rows.map((row) => row[index] ?? '')].map(displayWidth)),
    ),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => {
        const width = widths[index] ?? 0;
        return padded(shortened(cells[index] ?? '', width), width, align);
      })
      .join('  ')
      .trimEnd();
  return [
    line(columns.map(({ header }) => header)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ];
}
