import { ImpactError } from '@partnership-impact/core';

/** What a reader takes in before it gives up. A file beyond a limit ends in a typed error. */
export interface Limits {
  /** Bytes of a workbook, a Parquet or an Arrow file as it lies on the disk. */
  readonly workbookBytes: number;
  /** Bytes of a CSV file that is read as a stream. */
  readonly csvBytes: number;
  /** Bytes of all parts of a workbook, or columns of a Parquet file, when they are inflated. */
  readonly inflatedBytes: number;
  /** How many times larger than its compressed bytes a part of a workbook may be. */
  readonly inflationRatio: number;
  /** Cells of one grid, blank ones between others included. */
  readonly cells: number;
  /** Columns of one grid. */
  readonly columns: number;
  /** Seconds of work on one sheet. */
  readonly secondsPerSheet: number;
}

/** The limits that hold unless the caller names others. */
export const standardLimits: Limits = {
  workbookBytes: 50_000_000,
  csvBytes: 2_000_000_000,
  inflatedBytes: 268_435_456,
  inflationRatio: 200,
  cells: 5_000_000,
  columns: 1_024,
  secondsPerSheet: 10,
};

/** The standard limits with some of them replaced. */
export function limitsWith(limits: Partial<Limits> = {}): Limits {
  return { ...standardLimits, ...limits };
}

const words: Readonly<Record<keyof Limits, readonly [what: string, advice: string]>> = {
  workbookBytes: ['bytes', 'Save the sheets that matter as a workbook of their own'],
  csvBytes: ['bytes', 'Split the file'],
  inflatedBytes: ['bytes when inflated', 'Save the sheets that matter as a workbook of their own'],
  inflationRatio: [
    'times its compressed size when inflated, as an attack would be',
    'If you trust the file, save it anew in a spreadsheet program',
  ],
  cells: ['cells', 'Delete the empty rows and columns after the table, or split it'],
  columns: ['columns', 'Delete the empty columns after the table'],
  secondsPerSheet: ['seconds of reading', 'Split the sheet'],
};

/**
 * The error for a file beyond a limit.
 *
 * @example
 * beyondLimit('columns', 'events.csv', 2_000, standardLimits).code; // => 'limit-exceeded'
 */
export function beyondLimit(
  limit: keyof Limits,
  place: string,
  found: number,
  limits: Limits,
): ImpactError {
  const [what, advice] = words[limit];
  return new ImpactError(
    'limit-exceeded',
    `"${place}" has ${Math.ceil(found)} ${what}; at most ${limits[limit]} are read. ` +
      `${advice}, or raise the limit "${limit}".`,
  );
}
