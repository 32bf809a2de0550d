import type { Dataset } from '@partnership-impact/core';
import {
  recordSheets,
  type SheetToWrite,
  writeCsv,
  writeDataPackage,
  writeIati,
  writeWorkbook,
} from '@partnership-impact/importers';
import { nameBeside } from '../files/name-beside.js';
import { writeWhole } from '../files/write-whole.js';
import type { Arguments } from './arguments.js';
import type { DatasetFormat } from './dataset-format.js';
import { deliver } from './deliver.js';
import type { Terminal } from './terminal.js';
import { usageError } from './usage-error.js';

/** Writes a dataset to the file of `--output`, or to standard output. */
export async function deliverDataset(
  dataset: Dataset,
  format: DatasetFormat,
  given: Arguments,
  terminal: Terminal,
): Promise<void> {
  switch (format) {
    case 'csv':
      return deliverTables(tablesOf(dataset), given, terminal);
    case 'xlsx':
      return deliver(await writeWorkbook(tablesOf(dataset)), given, terminal);
    case 'iati':
      return deliver(
        writeIati(dataset, { identifier: given.value('identifier') ?? '' }),
        given,
        terminal,
      );
    case 'data-package':
      return deliver(asJson(writeDataPackage(dataset)), given, terminal);
    case 'json':
      return deliver(
        asJson({ schema: 'partnership-impact/dataset/1', ...dataset }),
        given,
        terminal,
      );
  }
}

function asJson(value: object): string {
  try {
    return `${JSON.stringify(value, null, 2)}\n`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw usageError(
      'The dataset makes a JSON text longer than this program can hold. Write it with --format csv.',
    );
  }
}

function tablesOf(dataset: Dataset): readonly SheetToWrite[] {
  const sheets = recordSheets(dataset);
  if (sheets.length === 0) {
    throw usageError('The inputs hold no records; there is no table to write. See --explain.');
  }
  return sheets;
}

/** One file for each kind of record: the first under the name given, the others beside it. */
async function deliverTables(
  [first, ...others]: readonly SheetToWrite[],
  given: Arguments,
  terminal: Terminal,
): Promise<void> {
  const file = given.value('output');
  if (file === undefined && others.length > 0) {
    throw usageError(
      'The inputs hold several kinds of records, which are several CSV files. Name the first with --output FILE.csv, or write --format xlsx.',
    );
  }
  if (first) await deliver(csvOf(first), given, terminal);
  if (file === undefined) return;
  for (const sheet of others) {
    const name = nameBeside(file, sheet.name.toLowerCase().replaceAll(' ', '-'));
    writeWhole(name, csvOf(sheet));
    terminal.say(`${sheet.name}: "${name}"`);
  }
}

function csvOf({ columns, rows }: SheetToWrite): string {
  return writeCsv([columns.map(({ header }) => header), ...rows]);
}
