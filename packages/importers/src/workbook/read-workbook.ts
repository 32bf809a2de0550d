import { type Issue, unknownReference } from '@partnership-impact/core';
import { Archive } from '../archive/archive.js';
import { checkArchive } from '../archive/check-archive.js';
import type { Grid } from '../grid/grid.js';
import { type Limits, limitsWith } from '../limits/limits.js';
import { issueOf } from '../messages/issue-of.js';
import { sniff } from '../sniff/sniff.js';
import { dropDownsOf } from './drop-downs.js';
import type { Opened, SheetEntry } from './opened.js';
import { readSheets } from './read-sheets.js';
import { damagedWorkbook, noWorkbook } from './refuse.js';
import type { SheetContent } from './sheet-content.js';
import { SheetGrid } from './sheet-grid.js';
import { sheetIssues, withoutCells } from './sheet-issues.js';

/** What is known of a workbook before it is read. */
export interface WorkbookOptions {
  /** The file's name, for places and messages. */
  readonly file: string;
  /** Names of the sheets to read; all when not given. Case and outer spaces do not matter. */
  readonly sheets?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly signal?: AbortSignal;
  /** Told from time to time, and at the end. */
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

/**
 * Reads the sheets of an XLSX or ODS workbook.
 *
 * Values are those that the file stores: a formula is never evaluated, a link never followed.
 * Dates are days of the calendar, whichever of its two epochs the workbook uses. A damaged sheet is
 * read as far as it goes, a chart is left out; each is an issue and leaves the other sheets alone.
 * Hidden rows, columns and sheets are read and marked. From ODS no lists of values are read.
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
  const archive = new Archive(bytes, checkArchive(bytes, file, limits));
  signal?.throwIfAborted();
  const opened = await openAs(form, archive, file);
  const chosen = choose(opened.sheets, options.sheets, file);
  const wanted = chosen.filter(({ hasCells }) => hasCells);
  if (wanted.length === 0) throw damagedWorkbook(file, 'no sheet of cells is listed');
  const told = (sheets: number, rows: number) =>
    progress?.({ sheets, of: wanted.length, rows, issues: opened.issues.length });
  const sheets = await readSheets(wanted, { file, limits, signal, told });
  if (sheets.every(isLost)) throw damagedWorkbook(file, 'none of its sheets can be read');
  const display = sheets.some(hasFormats) ? (await import('./display.js')).display : String;
  const issues: Issue[] = opened.issues.map((told) => issueOf(told, { file }));
  for (const entry of chosen) if (!entry.hasCells) issues.push(withoutCells(entry, file));
  const grids: SheetGrid[] = [];
  const places = { sheets: grids, names: opened.names };
  sheets.forEach((sheet, at) => {
    const { name = '', hidden = false } = wanted[at] ?? {};
    const source = { file, sheet: name };
    issues.push(...sheetIssues(sheet, source));
    const dropDowns = () => dropDownsOf(sheet.lists, name, places);
    grids.push(new SheetGrid(sheet, { source, hidden, display, dropDowns }));
  });
  return { sheets: grids, issues };
}

async function openAs(form: 'xlsx' | 'ods', archive: Archive, file: string): Promise<Opened> {
  if (form === 'ods') return (await import('../ods/open-ods.js')).openOds(archive, file);
  return (await import('../xlsx/open-xlsx.js')).openXlsx(archive);
}

/** Whether nothing of a damaged sheet could be read. */
function isLost({ damaged, rows }: SheetContent): boolean {
  return damaged === 'cells' && rows.length === 0;
}

function choose(
  sheets: readonly SheetEntry[],
  wanted: readonly string[] | undefined,
  file: string,
): readonly SheetEntry[] {
  if (wanted === undefined) return sheets;
  return wanted.map((name) => {
    const found =
      sheets.find((sheet) => sheet.name === name) ??
      sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.trim().toLowerCase());
    if (found) return found;
    throw unknownReference(
      `sheet of "${file}"`,
      name,
      sheets.map((sheet) => sheet.name),
    );
  });
}

function hasFormats({ rows }: SheetContent): boolean {
  return rows.some((row) =>
    row.some((value) => typeof value === 'object' && value && 'format' in value && !value.shown),
  );
}
