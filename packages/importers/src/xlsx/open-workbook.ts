import { ImpactError, type Issue } from '@partnership-impact/core';
import type { Workbook } from 'hucre/xlsx';
import { mendNames } from '../archive/mend-names.js';
import { renameParts } from '../archive/rename-parts.js';
import { withTimes } from './ods-times.js';
import { damagedWorkbook } from './refuse.js';

/** A sheet as the workbook lists it. */
export interface SheetName {
  readonly name: string;
  readonly index: number;
}

/** One way to read a workbook. Each leaves out more of what is not cells than the one before it. */
export interface Way {
  /** Reads the sheets that a filter takes. */
  readonly read: (filter: (sheet: SheetName) => boolean) => Promise<Workbook>;
  /** What to say where sheets are read in this way; nothing where all is read that matters. */
  readonly issue?: Pick<Issue, 'severity' | 'code' | 'message'>;
}

/** A workbook that was opened: its sheets, and the ways to read some of them, the best first. */
export interface Opened {
  readonly names: readonly SheetName[];
  readonly ways: readonly [Way, ...Way[]];
}

/** Parts without cells, notes, tables or formats. They are passed over, so that none does harm. */
const idle =
  /(^|\/)(docProps|theme|drawings|charts|media|pivot\w*|slicer\w*|timeline\w*|externalLinks|printerSettings|ctrlProps|customXml|embeddings|diagrams)\//i;
const besideCells =
  /worksheets\/_rels\/|comments?\d*\.xml$|(^|\/)(tables|persons|threadedComments)\/|\/metadata\.xml$/i;
const styles = /(^|\/)styles\.xml$/i;

/**
 * Opens the archive of an XLSX or ODS workbook and lists its sheets.
 *
 * A damaged part that holds no cells does not cost the workbook: it is read without such parts.
 *
 * @throws `ImpactError` `unreadable-input` where no way leads to a list of sheets.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  file: string,
  form: 'xlsx' | 'ods',
  readStyles: boolean,
): Promise<Opened> {
  const mended = await mendNames(bytes);
  const ways =
    form === 'xlsx' ? await waysOfXlsx(mended, readStyles) : await wayOfOds(mended, readStyles);
  let first: unknown;
  for (const [index, way] of ways.entries()) {
    try {
      const names = await namesOf(way);
      if (names.length > 0) return { names, ways: [way, ...ways.slice(index + 1)] };
      throw new ImpactError(
        'unreadable-input',
        `"${file}" holds no sheets. Give one with a table.`,
      );
    } catch (cause) {
      if (cause instanceof ImpactError) throw cause;
      first ??= cause;
    }
  }
  throw damagedWorkbook(file, first);
}

async function namesOf({ read }: Way): Promise<readonly SheetName[]> {
  const names: SheetName[] = [];
  await read(({ name, index }) => {
    names.push({ name, index });
    return false;
  });
  return names;
}

async function wayOfOds(bytes: Uint8Array, readStyles: boolean): Promise<readonly Way[]> {
  const { readOds } = await import('hucre/ods');
  return [{ read: async (sheets) => withTimes(await readOds(bytes, { sheets, readStyles })) }];
}

async function waysOfXlsx(bytes: Uint8Array, readStyles: boolean): Promise<readonly Way[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const without = (...left: readonly RegExp[]): Way['read'] => {
    let archive: Uint8Array | undefined;
    return (sheets) => {
      archive ??= renameParts(bytes, (name) => (left.some((part) => part.test(name)) ? '' : name));
      return readXlsx(archive, { sheets, readStyles });
    };
  };
  return [
    { read: without(idle) },
    {
      read: without(idle, besideCells),
      issue: {
        severity: 'note',
        code: 'notes-unreadable',
        message:
          'Notes and tables of the workbook are damaged and were left out; its cells were read.',
      },
    },
    {
      read: without(idle, besideCells, styles),
      issue: {
        severity: 'warning',
        code: 'formats-unreadable',
        message:
          'The formats of the workbook are damaged: its dates and per cents were read as plain ' +
          'numbers. Open it in a spreadsheet program and save it again.',
      },
    },
  ];
}
