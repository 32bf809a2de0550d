import type { SummaryReport } from '../summary-report.js';

/**
 * Writes a summary as CSV (RFC 4180, UTF-8, line feeds): dimensions, then each measure with its
 * records and its missing values. A total has an empty cell in its dimension and `total` in the
 * last column; an unknown figure is an empty cell.
 *
 * @returns Text with a line end after its last line.
 * @example
 * summaryAsCsv(summary).split('\n')[0]; // => 'type,events,events records,events missing,row'
 */
export function summaryAsCsv({ dimensions, measures, rows }: SummaryReport): string {
  const header = [
    ...dimensions,
    ...measures.flatMap((id) => [id, `${id} records`, `${id} missing`]),
    'row',
  ];
  const lines = rows.map(({ key, figures }) => [
    ...dimensions.map((dimension) => inert(key[dimension] ?? '')),
    ...measures.flatMap((id) => {
      const { value, records, missing } = figures[id] ?? { value: null, records: 0, missing: 0 };
      return [value === null ? '' : String(value), String(records), String(missing)];
    }),
    dimensions.some((dimension) => key[dimension] === null) ? 'total' : 'group',
  ]);
  return `${[header, ...lines].map((cells) => cells.map(field).join(',')).join('\n')}\n`;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function inert(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
