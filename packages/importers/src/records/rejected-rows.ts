import type { SourceRef } from '@partnership-impact/core';
import { type CellToWrite, writeCsv } from '../export/write-csv.js';
import type { Assignment } from '../table/assign-columns.js';
import type { Table } from '../table/table.js';
import type { GraveIssue } from './issue-log.js';

/** A row of which something could not be read, as it stands in its file. */
export interface RejectedRow {
  readonly source: SourceRef;
  /** Headers of the columns that were read; columns of personal details are not among them. */
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** Why, one sentence for each cell. */
  readonly reasons: readonly string[];
}

/** The rows of a table that issues of weight speak of. */
export function rejectedRows(
  table: Table,
  { role, fields, others }: Assignment,
  issues: readonly GraveIssue[],
): readonly RejectedRow[] {
  if (role === 'attendance') return [];
  const grave = issues.filter(({ source }) => source.row !== undefined);
  if (grave.length === 0) return [];
  const reasons = new Map<number, string[]>();
  for (const { message, source } of grave) {
    const row = source.row ?? 0;
    reasons.set(row, [...(reasons.get(row) ?? []), message]);
  }
  const known = new Set([...fields.values(), ...others].map(({ index }) => index));
  const columns = table.columns.filter(({ index }) => known.has(index));
  return table.rows.flatMap((row) => {
    const place = table.grid.place(row, columns[0]?.index ?? 0).row ?? 0;
    const why = reasons.get(place);
    if (!why) return [];
    return [
      {
        source: { ...table.grid.source, row: place },
        header: columns.map(({ header }) => header),
        cells: columns.map(({ index }) => table.grid.text(row, index)),
        reasons: why,
      },
    ];
  });
}

/**
 * Writes rejected rows as CSV, to be mended and imported again: their own columns, then where each
 * stood and why it was rejected, in columns that an import passes over.
 *
 * Rows of tables with other headers come in a text of their own.
 *
 * @returns one text for each set of headers.
 */
export function writeRejected(rows: readonly RejectedRow[]): readonly string[] {
  const groups = new Map<string, RejectedRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(row.header);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const lines: CellToWrite[][] = group.map(({ source, cells, reasons }) => [
      ...cells,
      `${source.file}${source.sheet === undefined ? '' : ` ${source.sheet}`} row ${source.row}`,
      reasons.join(' '),
    ]);
    return writeCsv([[...(first?.header ?? []), 'Read from', 'Rejected because'], ...lines]);
  });
}
