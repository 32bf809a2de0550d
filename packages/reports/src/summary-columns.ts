import { printedFigure } from './printed-figure.js';
import { printedNumber } from './printed-number.js';
import type { SummaryReport, SummaryRow } from './summary-report.js';

/** A column of a summary: its header, and a printed cell for each row. */
export interface PrintedColumn {
  readonly header: string;
  readonly cells: readonly string[];
}

/** A column for each dimension, its values printed by the format; a total says `total`. */
export function dimensionColumns(
  { dimensions, rows }: SummaryReport,
  print: (value: string, dimension: string) => string,
): readonly PrintedColumn[] {
  return dimensions.map((header) => ({
    header,
    cells: rows.map(({ key }) => {
      const value = key[header] ?? null;
      return value === null ? 'total' : print(value, header);
    }),
  }));
}

/** The columns of each measure: its values, then the records that lack one, where any do. */
export function measureColumns({
  measures,
  rows,
}: SummaryReport): readonly (readonly PrintedColumn[])[] {
  return measures.map((id) => {
    const values = rows.map(({ figures }) => printedFigure(id, figures[id]?.value ?? null));
    const missing = rows.map(({ figures }) => figures[id]?.missing ?? 0);
    return [
      { header: id, cells: values },
      ...(missing.some((count) => count > 0)
        ? [{ header: 'missing', cells: missing.map(printedNumber) }]
        : []),
    ];
  });
}

/** The cells of one row in columns. */
export function cellsAt(columns: readonly PrintedColumn[], row: number): readonly string[] {
  return columns.map(({ cells }) => cells[row] ?? '');
}

/** Whether a row is a total over any dimension. */
export function isTotal({ key }: SummaryRow): boolean {
  return Object.values(key).includes(null);
}
