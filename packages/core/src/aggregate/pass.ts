import type { Axis } from './axis.js';
import { creditRows } from './credit-rows.js';
import type { EventTable } from './event-table.js';
import type { Parts } from './parts.js';
import type { Query } from './query.js';

/**
 * One run over the rows. An event of several partners is one event of their total, so totals over
 * a credited dimension are not folded from its cells: they are counted in a pass without it.
 */
export interface Pass {
  /** The dimensions that are kept apart; the others are totals. */
  readonly axes: readonly Axis[];
  /** The rows of the table that count, some more than once; `null` for each row once. */
  readonly rows: Uint32Array | null;
  readonly length: number;
  /** The part of each row that counts; `null` where all count whole. */
  readonly parts: Parts | null;
}

/** What all passes of a query share. */
export interface PassContext {
  /** Rows that the period and the scope select, credited dimensions aside. */
  readonly rows: Uint32Array | null;
  readonly axes: readonly Axis[];
  readonly query: Query;
}

/** The run that keeps these credited dimensions apart and totals the others. */
export function passOf(
  table: EventTable,
  kept: readonly string[],
  { rows, axes, query }: PassContext,
): Pass {
  const { credit = 'full', where } = query;
  const scope = Object.fromEntries(
    Object.entries(where?.scope ?? {}).filter(([dimension]) => table.isCredited(dimension)),
  );
  if (kept.length === 0 && Object.keys(scope).length === 0) {
    return { axes, rows, length: rows?.length ?? table.length, parts: null };
  }
  const credited = creditRows(table, { rows, dimensions: kept, scope, credit });
  return {
    axes: [...axes, ...credited.axes],
    rows: credited.rows,
    length: credited.rows.length,
    parts: credited.parts,
  };
}
