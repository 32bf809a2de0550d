import { beyondLimit, type Limits } from '../limits/limits.js';
import type { SheetEntry } from './opened.js';
import { emptySheet, type SheetContent } from './sheet-content.js';

/** What bounds the reading, and who is told how far it is. */
export interface SheetsOptions {
  readonly file: string;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** Told of the sheets read so far and the rows in them. */
  readonly told: (sheets: number, rows: number) => void;
}

/** Milliseconds of work between two looks at the signal. */
const workAtOnce = 50;

/**
 * Reads the cells of sheets, one after the other. From time to time others may work, the signal is
 * looked at and the progress told.
 *
 * @throws `ImpactError` `limit-exceeded` where a sheet takes longer than it may, or has too many cells.
 */
export async function readSheets(
  wanted: readonly SheetEntry[],
  { file, limits, signal, told }: SheetsOptions,
): Promise<readonly SheetContent[]> {
  const sheets: SheetContent[] = [];
  let rows = 0;
  let paused = performance.now();
  for (const entry of wanted) {
    const sheet = emptySheet();
    const place = `${file}: ${entry.name}`;
    const started = performance.now();
    for await (const _ of entry.read(sheet)) {
      const now = performance.now();
      const seconds = (now - started) / 1000;
      if (seconds > limits.secondsPerSheet) {
        throw beyondLimit('secondsPerSheet', file, seconds, limits);
      }
      if (sheet.stored > limits.cells) throw beyondLimit('cells', place, sheet.stored, limits);
      if (now - paused < workAtOnce) continue;
      told(sheets.length, rows + sheet.rows.length);
      await new Promise((resume) => setTimeout(resume));
      signal?.throwIfAborted();
      paused = performance.now();
    }
    signal?.throwIfAborted();
    checkSize(sheet, place, limits);
    rows += sheet.rows.length;
    sheets.push(sheet);
  }
  told(sheets.length, rows);
  return sheets;
}

function checkSize({ rows }: SheetContent, place: string, limits: Limits): void {
  let widest = 0;
  let cells = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const width = rows[row]?.length ?? 0;
    widest = Math.max(widest, width);
    cells += width;
  }
  if (widest > limits.columns) throw beyondLimit('columns', place, widest, limits);
  if (cells > limits.cells) throw beyondLimit('cells', place, cells, limits);
}
