import type { Issue } from '@partnership-impact/core';
import type { Sheet } from 'hucre/xlsx';
import type { ArchivePart } from '../archive/parts.js';
import { beyondLimit, type Limits } from '../limits/limits.js';
import type { Opened, SheetName } from './open-workbook.js';
import { readSheets } from './read-sheets.js';
import { damagedWorkbook } from './refuse.js';

/** What bounds the reading, and who is told how far it is. */
export interface BatchOptions {
  readonly file: string;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  readonly told: (sheets: readonly Sheet[], issues: number) => void;
}

/** Inflated bytes of sheets that are read in one go. */
const batchBytes = 8_000_000;

/**
 * Reads the wanted sheets a few at a time, and looks at the clock and the signal after each time.
 *
 * @throws `ImpactError` `limit-exceeded` where sheets take longer than they may, `unreadable-input`
 *   where none can be read.
 */
export async function readBatches(
  opened: Opened,
  batches: readonly (readonly SheetName[])[],
  { file, limits, signal, told }: BatchOptions,
): Promise<{ readonly sheets: readonly Sheet[]; readonly failed: readonly Issue[] }> {
  const sheets: Sheet[] = [];
  const failed: Issue[] = [];
  let first: unknown;
  for (const batch of batches) {
    signal?.throwIfAborted();
    const started = performance.now();
    const read = await readSheets(opened, batch, { file, signal });
    const seconds = (performance.now() - started) / 1000;
    if (seconds > limits.secondsPerSheet * batch.length) {
      throw beyondLimit('secondsPerSheet', file, seconds, limits);
    }
    for (const sheet of read.sheets) sheets.push(sheet);
    failed.push(...read.failed);
    first ??= read.cause;
    told(sheets, failed.length);
  }
  if (sheets.length === 0) throw damagedWorkbook(file, first);
  return { sheets, failed };
}

/**
 * Parts the wanted sheets by how much is to inflate. Texts that all sheets share are read anew with
 * each part, so a part is never smaller than they are.
 */
export function batchesOf(
  wanted: readonly SheetName[],
  parts: readonly ArchivePart[],
): readonly (readonly SheetName[])[] {
  const bytes = (pattern: RegExp) =>
    parts.reduce((sum, { name, inflated }) => (pattern.test(name) ? sum + inflated : sum), 0);
  const most = Math.max(batchBytes, bytes(/sharedStrings\.xml$/i));
  const count = Math.max(1, Math.ceil(bytes(/worksheets\/[^/]*$/i) / most));
  const size = Math.ceil(wanted.length / count);
  return Array.from({ length: Math.ceil(wanted.length / size) }, (_, at) =>
    wanted.slice(at * size, (at + 1) * size),
  );
}
