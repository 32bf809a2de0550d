import { type ContactEntry, ImpactError, type Issue } from '@partnership-impact/core';
import type { Grid } from '../grid/grid.js';
import type { InputFile } from '../imported.js';
import { sniff } from '../sniff/sniff.js';
import { readContacts } from './read-contacts.js';

/** The contact lists of a file. */
export interface ContactLists {
  readonly entries: readonly ContactEntry[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the contact lists of a CSV file or of the visible sheets of a workbook.
 *
 * @throws `ImpactError` `unreadable-input` when the file is no CSV file or workbook, or when
 *   no sheet holds a contact list.
 */
export async function readContactLists({ file, bytes }: InputFile): Promise<ContactLists> {
  const { grids, issues } = await gridsOf(file, bytes);
  const lists = grids.filter(({ hidden }) => !hidden).map(readContacts);
  const found = lists.filter(({ columns }) => columns.length > 0);
  if (found.length === 0) {
    throw new ImpactError(
      'unreadable-input',
      `"${file}" holds no contact list: ${lists[0]?.issues[0]?.message ?? 'it has no visible sheet.'}`,
    );
  }
  return {
    entries: found.flatMap(({ entries }) => entries),
    issues: [...issues, ...found.flatMap((list) => list.issues)],
  };
}

async function gridsOf(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly grids: readonly Grid[]; readonly issues: readonly Issue[] }> {
  const form = sniff(bytes, file);
  switch (form) {
    case 'csv': {
      const { readCsv } = await import('../csv/read-csv.js');
      const { grid, issues } = await readCsv(bytes, { file });
      return { grids: [grid], issues };
    }
    case 'xlsx':
    case 'ods': {
      const { readWorkbook } = await import('../workbook/read-workbook.js');
      const { sheets, issues } = await readWorkbook(bytes, { file });
      return { grids: sheets, issues };
    }
    default:
      throw new ImpactError(
        'unreadable-input',
        `"${file}" is no CSV file or workbook (${form}). Save the contact list as one of them.`,
      );
  }
}
