import type { Issue } from '@partnership-impact/core';
import type { Sheet } from 'hucre/xlsx';
import type { Opened, SheetName, Way } from './open-workbook.js';
import { damagedWorkbook } from './refuse.js';

/** The sheets that could be read, and what became of the others. */
export interface SheetsRead {
  readonly sheets: readonly Sheet[];
  readonly failed: readonly Issue[];
  /** The first error that a sheet ended in. */
  readonly cause: unknown;
}

/** Attempts after which a workbook with many broken sheets is given up. */
const mostAttempts = 300;

/**
 * Reads the wanted sheets in one go; when that fails, halves the list until those are found that
 * cannot be read, which are charts, dialogs or damaged. Those are tried in the simpler ways.
 */
export async function readSheets(
  { ways }: Opened,
  wanted: readonly SheetName[],
  { file, signal }: { readonly file: string; readonly signal: AbortSignal | undefined },
): Promise<SheetsRead> {
  const [best, ...simpler] = ways;
  const failed: Issue[] = [];
  if (best.issue) failed.push({ ...best.issue, source: { file } });
  let attempts = 0;
  let first: unknown;
  const readSome = async (some: readonly SheetName[]): Promise<readonly Sheet[]> => {
    signal?.throwIfAborted();
    attempts += 1;
    try {
      return await readIn(best, some);
    } catch (cause) {
      first ??= cause;
      const [only] = some;
      if (attempts > mostAttempts || only === undefined) throw damagedWorkbook(file, first);
      if (some.length === 1) {
        const rescued = await rescue(simpler, only);
        const source = { file, sheet: only.name };
        failed.push(rescued ? { ...rescued.issue, source } : sheetIssue(source, cause));
        return rescued?.sheets ?? [];
      }
      const half = some.length >> 1;
      return [...(await readSome(some.slice(0, half))), ...(await readSome(some.slice(half)))];
    }
  };
  return { sheets: await readSome(wanted), failed, cause: first };
}

async function readIn({ read }: Way, sheets: readonly SheetName[]): Promise<readonly Sheet[]> {
  const indexes = new Set(sheets.map(({ index }) => index));
  return (await read(({ index }) => indexes.has(index))).sheets;
}

/** Reads a sheet in the first of the simpler ways that leads to it. */
async function rescue(
  ways: readonly Way[],
  sheet: SheetName,
): Promise<(Required<Pick<Way, 'issue'>> & { readonly sheets: readonly Sheet[] }) | undefined> {
  for (const way of ways) {
    try {
      const sheets = await readIn(way, [sheet]);
      if (way.issue) return { issue: way.issue, sheets };
    } catch {
      // The next way leaves out more.
    }
  }
  return undefined;
}

function sheetIssue(
  source: { readonly file: string; readonly sheet: string },
  cause: unknown,
): Issue {
  const message = cause instanceof Error ? cause.message : '';
  const { sheet } = source;
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
