import { basename } from 'node:path';
import type { TableFound } from '@partnership-impact/core';
import { explainImport } from '@partnership-impact/importers';
import { readingAsText } from '@partnership-impact/reports';
import { readProject } from '../../project/read-project.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { datasetFormatOf, datasetFormats } from '../dataset-format.js';
import { deliver, layoutFor, outputOption, refuseInputAsOutput } from '../deliver.js';
import type { ExitCode } from '../exit-code.js';
import { inputOptions, readOptionsFrom } from '../input-options.js';
import type { Terminal } from '../terminal.js';

/** `partnership-impact import`: the dataset, or how each column was taken. */
export const importCommand: Command = {
  name: 'import',
  usage: 'INPUT… [--explain] [OPTIONS]',
  about:
    'Writes what was read as one dataset, which is an input like any other: JSON, tables in CSV, or a workbook. People are pseudonyms in it.',
  words: { name: 'INPUT…', least: 1 },
  options: {
    explain: {
      value: null,
      about: 'Say instead what each file, table and column was taken for, and why.',
    },
    format: {
      value: 'FORMAT',
      allowed: datasetFormats,
      about:
        'How the dataset is written; all are inputs like any other. csv writes a file for each kind of record; iati the targets with their results, and needs --identifier. Default: by the ending of --output, else json.',
    },
    identifier: { value: 'ID', about: 'With --format iati: the identifier of the activity.' },
    output: outputOption,
    rejected: {
      value: 'FILE.csv',
      about:
        'Write the rows of which something could not be read, with the reason, to be mended and imported again.',
    },
    strict: { value: null, about: 'End with 3 when something was left unread.' },
    ...inputOptions,
  },
  examples: [
    'partnership-impact import register.csv targets.csv --output dataset.json',
    'partnership-impact import register.csv --explain',
    'partnership-impact import register.csv targets.csv --output project.xlsx',
    'partnership-impact import register.csv --output dataset.json --rejected rejected.csv',
  ],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  refuseInputAsOutput(given, given.words);
  refuseInputAsOutput(given, given.words, 'rejected');
  const format = datasetFormatOf(given);
  const options = readOptionsFrom(given, terminal);
  const project = await readProject(given.words, { ...options, nothing: 'allow' });
  if (given.has('explain')) {
    const layout = layoutFor(given, terminal);
    const { inputs, tables, issues, config } = project;
    const mappings = mappingLines(inputs, tables);
    const text = readingAsText({ inputs, tables, issues, config: config?.file ?? null }, layout);
    await deliver(`${text.trimEnd()}\n\n${mappings}`, given, terminal);
  } else {
    const { deliverDataset } = await import('../deliver-dataset.js');
    await deliverDataset(project.dataset, format, given, terminal);
    for (const line of issueLines(project.issues.length)) terminal.say(line);
  }
  const file = given.value('rejected');
  if (file !== undefined) {
    const { writeRejectedRows } = await import('../../project/rejected-rows.js');
    for (const line of await writeRejectedRows(project, file)) terminal.say(line);
  }
  return given.has('strict') && project.issues.some(({ severity }) => severity !== 'note') ? 3 : 0;
}

/** The mapping that was used, file by file, to be pasted into the config and changed there. */
function mappingLines(
  inputs: readonly { readonly file: string }[],
  tables: readonly TableFound[],
): string {
  const files = inputs.flatMap(({ file }) => {
    const own = tables.filter(({ source }) => source.file === file);
    const { columns, sheets } = explainImport({ tables: own });
    if (Object.keys(columns).length === 0) return [];
    return [[basename(file), { columns, ...(sheets && { sheets }) }] as const];
  });
  if (files.length === 0) return '';
  const config = JSON.stringify({ files: Object.fromEntries(files) }, null, 2);
  return `The same as lines of a config, to change what is wrong:\n\n${config}\n`;
}

function issueLines(count: number): readonly string[] {
  if (count === 0) return [];
  return [`${count === 1 ? '1 issue' : `${count} issues`} in reading; --explain shows each.`];
}
