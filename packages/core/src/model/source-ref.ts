import * as z from 'zod/mini';
import { once } from './once.js';

/** The place where something was read, as the sender of the file sees it. All numbers count from 1. */
export interface SourceRef {
  /** Path as the caller gave it. */
  readonly file: string;
  readonly sheet?: string;
  /** Row of a table file, counted from the top of the sheet or file. */
  readonly row?: number;
  /** Column of a sheet (cell), or character in the line (text). */
  readonly column?: number;
  /** Line of a text file. */
  readonly line?: number;
  /** Character in the line just after the passage. */
  readonly endColumn?: number;
  readonly endLine?: number;
  /** Page of a paged document. */
  readonly page?: number;
  /** The words at the place, at most 160 characters. */
  readonly quote?: string;
}

/** Where one cell of a record stands, relative to the record's own place. */
export interface CellPlace {
  readonly column: number;
  readonly row?: number;
  readonly line?: number;
  readonly endColumn?: number;
  /** Page of a paged document, where the row is not all on one. */
  readonly page?: number;
}

/** The place of a record, with the place of each field's cell. Rows of one sheet share one `cells`. */
export interface RecordSource extends SourceRef {
  readonly cells?: Readonly<Record<string, CellPlace>>;
}

/**
 * The longest quote that a finding or statement may carry.
 *
 * @internal
 */
export const quoteLimit = 160;

/**
 * The place of one field of a record; the record's own place where the cell is not known.
 *
 * @example
 * placeOf({ file: 'register.csv', row: 2, cells: { date: { column: 3 } } }, 'date');
 * // => { file: 'register.csv', row: 2, column: 3 }
 */
export function placeOf(source: RecordSource, field: string): SourceRef {
  const { cells, ...place } = source;
  return { ...place, ...cells?.[field] };
}

const place = once(() => z.optional(z.int().check(z.positive())));

export const sourceRefSchema = once(() =>
  z.object({
    file: z.string(),
    sheet: z.optional(z.string()),
    row: place(),
    column: place(),
    line: place(),
    endColumn: place(),
    endLine: place(),
    page: place(),
    quote: z.optional(z.string()),
  }),
) satisfies () => z.ZodMiniType<SourceRef>;

export const recordSourceSchema = once(() =>
  z.object({
    ...sourceRefSchema().shape,
    cells: z.optional(
      z.record(
        z.string(),
        z.object({
          column: z.int(),
          row: place(),
          line: place(),
          endColumn: place(),
          page: place(),
        }),
      ),
    ),
  }),
) satisfies () => z.ZodMiniType<RecordSource>;

/** The source of a record that was made by a program and read from no file. */
export const unsourced: RecordSource = { file: '(given)' };
