import type { Issue } from '@partnership-impact/core';
import type { Sheet, Workbook } from 'hucre/xlsx';
import { damagedWorkbook } from './refuse.js';

/** A sheet as the workbook lists it. */
export interface SheetName {
  readonly name: string;
  readonly index: number;
}

/** A workbook that was opened: its sheets, and a way to read some of them. */
export interface Opened {
  readonly names: readonly SheetName[];
  readonly read: (filter: (sheet: SheetName) => boolean) => Promise<Workbook>;
}

/** Attempts after which a workbook with many broken sheets is given up. */
const mostAttempts = 300;

/**
 * Reads the wanted sheets in one go; when that fails, halves the list until those are found that
 * cannot be read, which are charts, dialogs or damaged.
 */
export async function readSheets(
  { read }: Opened,
  wanted: readonly SheetName[],
  { file, signal }: { readonly file: string; readonly signal: AbortSignal | undefined },
): Promise<{ readonly sheets: readonly Sheet[]; readonly failed: readonly Issue[] }> {
  const failed: Issue[] = [];
  let attempts = 0;
  let first: unknown;
  const readSome = async (some: readonly SheetName[]): Promise<readonly Sheet[]> => {
    signal?.throwIfAborted();
    attempts += 1;
    try {
      const indexes = new Set(some.map(({ index }) => index));
      const workbook = await read(({ index }) => indexes.has(index));
      return workbook.sheets;
    } catch (cause) {
      first ??= cause;
      const [only] = some;
      if (attempts > mostAttempts || only === undefined) throw damagedWorkbook(file, first);
      if (some.length === 1) {
        failed.push(sheetIssue(file, only.name, cause));
        return [];
      }
      const half = some.length >> 1;
      return [...(await readSome(some.slice(0, half))), ...(await readSome(some.slice(half)))];
    }
  };
  const sheets = await readSome(wanted);
  if (sheets.length === 0) throw damagedWorkbook(file, first);
  return { sheets, failed };
}

function sheetIssue(file: string, sheet: string, cause: unknown): Issue {
  const message = cause instanceof Error ? cause.message : '';
  const source = { file, sheet };
  if (/missing worksheet file/.test(message)) {
    return {
      severity: 'note',
      code: 'sheet-without-cells',
      message: `The sheet "${sheet}" is a chart or a dialog and holds no cells; it was left out.`,
      source,
    };
  }
  return {
    severity: 'error',
    code: 'sheet-unreadable',
    message: `The sheet "${sheet}" cannot be read (${message.slice(0, 120)}); it was left out. Save the workbook again.`,
    source,
  };
}
