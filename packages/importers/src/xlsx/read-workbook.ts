import { type Issue, unknownReference } from '@partnership-impact/core';
import type { Sheet } from 'hucre/xlsx';
import { checkArchive } from '../archive/check-archive.js';
import type { ArchivePart } from '../archive/parts.js';
import type { Grid } from '../grid/grid.js';
import { beyondLimit, type Limits, limitsWith } from '../limits/limits.js';
import { sniff } from '../sniff/sniff.js';
import { adaptSheet } from './adapt-sheet.js';
import { listRangesOf } from './list-ranges.js';
import { openWorkbook, type SheetName } from './open-workbook.js';
import { batchesOf, readBatches } from './read-batches.js';
import { noWorkbook } from './refuse.js';
import type { SheetGrid, SheetRead } from './sheet-grid.js';

/** What is known of a workbook before it is read. */
export interface WorkbookOptions {
  /** The file's name, for places and messages. */
  readonly file: string;
  /** Names of the sheets to read; all when not given. Case and outer spaces do not matter. */
  readonly sheets?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  /** Told after each few megabytes of sheets. */
  readonly progress?: (progress: WorkbookProgress) => void;
}

/** How far the reading of a workbook is. */
export interface WorkbookProgress {
  /** Sheets read so far. */
  readonly sheets: number;
  /** Sheets to read. */
  readonly of: number;
  readonly rows: number;
  readonly issues: number;
}

/** A workbook that was read: one grid for each sheet, in its order, hidden ones too. */
export interface WorkbookRead {
  readonly sheets: readonly Grid[];
  readonly issues: readonly Issue[];
}

/** Formats cost an object for every styled cell: too many for the largest sheets. */
const largestWithFormats = 10_000_000;

/**
 * Reads the sheets of an XLSX or ODS workbook.
 *
 * Values are those that the file stores: a formula is never evaluated, a link never followed.
 * Dates are days of the calendar, whichever of its two epochs the workbook uses. A sheet that
 * cannot be read, or is a chart, is an issue and leaves the others alone. Hidden rows, columns and
 * sheets are read and marked. From ODS no hidden parts, notes and lists of values are read.
 *
 * @throws `ImpactError` `unreadable-input` for anything that is no such workbook,
 *   `limit-exceeded` for one that is too large, `unknown-reference` for a sheet that is not there.
 * @example
 * const { sheets } = await readWorkbook(bytes, { file: 'register.xlsx', sheets: ['Events'] });
 * sheets[0]?.text(0, 0); // => 'Title'
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: WorkbookOptions,
): Promise<WorkbookRead> {
  const { file, signal, progress } = options;
  const limits = limitsWith(options.limits);
  const form = sniff(bytes, file);
  if (form !== 'xlsx' && form !== 'ods') throw noWorkbook(file, form);
  const parts = checkArchive(bytes, file, limits);
  signal?.throwIfAborted();
  const withFormats = hasFormats(parts);
  const opened = await openWorkbook(bytes, file, form, withFormats);
  const wanted = choose(opened.names, options.sheets, file);
  const told = (read: readonly Sheet[], problems: number) => {
    const rows = read.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    progress?.({ sheets: read.length, of: wanted.length, rows, issues: problems });
  };
  const batches = batchesOf(wanted, parts);
  const { sheets, failed } = await readBatches(opened, batches, { file, limits, signal, told });
  const display = sheets.some(hasFormat) ? await formatter() : String;
  const listRange = listRangesOf(sheets);
  const grids: SheetGrid[] = [];
  const issues: Issue[] = [...failed];
  if (!withFormats) issues.push(formatsNotRead(file));
  for (const sheet of sheets) {
    signal?.throwIfAborted();
    const adapted = adaptSheet(sheet, file, display, listRange);
    checkGrid(adapted.grid, limits);
    grids.push(adapted.grid);
    issues.push(...adapted.issues);
  }
  return { sheets: grids, issues };
}

function formatsNotRead(file: string): Issue {
  return {
    severity: 'note',
    code: 'formats-not-read',
    message:
      'The workbook is so large that its number formats were left aside: ' +
      'a per cent such as 55 % was read as 0.55. Name the sheets that matter, or save them alone.',
    source: { file },
  };
}

function choose(
  names: readonly SheetName[],
  wanted: readonly string[] | undefined,
  file: string,
): readonly SheetName[] {
  if (wanted === undefined) return names;
  return wanted.map((name) => {
    const found =
      names.find((sheet) => sheet.name === name) ??
      names.find((sheet) => sheet.name.trim().toLowerCase() === name.trim().toLowerCase());
    if (found) return found;
    throw unknownReference(
      `sheet of "${file}"`,
      name,
      names.map((sheet) => sheet.name),
    );
  });
}

function hasFormats(parts: readonly ArchivePart[]): boolean {
  const sheets = parts.filter(({ name }) => /worksheets\/|content\.xml$/i.test(name));
  return sheets.reduce((sum, { inflated }) => sum + inflated, 0) <= largestWithFormats;
}

function hasFormat(sheet: Sheet): boolean {
  for (const cell of sheet.cells?.values() ?? []) {
    const format = cell.style?.numFmt;
    if (format !== undefined && format !== 'General' && format !== '@') return true;
  }
  return false;
}

async function formatter(): Promise<SheetRead['display']> {
  const { formatValue } = await import('hucre');
  return (value, format) => {
    try {
      return formatValue(value, format);
    } catch {
      return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
    }
  };
}

function checkGrid(grid: SheetGrid, limits: Limits): void {
  const place = `${grid.source.file}: ${grid.source.sheet}`;
  let widest = 0;
  let cells = 0;
  for (let row = 0; row < grid.rowCount; row += 1) {
    const width = grid.width(row);
    widest = Math.max(widest, width);
    cells += width;
  }
  if (widest > limits.columns) throw beyondLimit('columns', place, widest, limits);
  if (cells > limits.cells) throw beyondLimit('cells', place, cells, limits);
}
