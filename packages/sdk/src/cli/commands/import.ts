import { basename } from 'node:path';
import type { TableFound } from '@partnership-impact/core';
import { explainImport } from '@partnership-impact/importers';
import { readingAsText } from '@partnership-impact/reports';
import { readProject } from '../../project/read-project.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { deliver, outputOption, refuseInputAsOutput } from '../deliver.js';
import type { ExitCode } from '../exit-code.js';
import { inputOptions, readOptionsFrom } from '../input-options.js';
import type { Terminal } from '../terminal.js';

/** `partnership-impact import`: the dataset as JSON, or how each column was taken. */
export const importCommand: Command = {
  name: 'import',
  usage: 'INPUT… [--explain] [OPTIONS]',
  about:
    'Writes what was read as one JSON dataset, which is an input like any other. People are pseudonyms in it.',
  words: { name: 'INPUT…', least: 1 },
  options: {
    explain: {
      value: null,
      about: 'Say instead what each file, table and column was taken for, and why.',
    },
    output: outputOption,
    strict: { value: null, about: 'End with 3 when something was left unread.' },
    ...inputOptions,
  },
  examples: [
    'partnership-impact import register.csv targets.csv --output dataset.json',
    'partnership-impact import register.csv --explain',
  ],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  refuseInputAsOutput(given, given.words);
  const options = readOptionsFrom(given, terminal);
  const project = await readProject(given.words, { ...options, nothing: 'allow' });
  if (given.has('explain')) {
    const { width, colour } = terminal;
    const layout = given.value('output') === undefined ? { width, colour } : {};
    const { inputs, tables, issues, config } = project;
    const mappings = mappingLines(inputs, tables);
    const text = readingAsText({ inputs, tables, issues, config: config?.file ?? null }, layout);
    await deliver(`${text.trimEnd()}\n\n${mappings}`, given, terminal);
  } else {
    const dataset = { schema: 'partnership-impact/dataset/1', ...project.dataset };
    await deliver(`${JSON.stringify(dataset, null, 2)}\n`, given, terminal);
    for (const line of issueLines(project.issues.length)) terminal.say(line);
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
    return [[basename(file), { columns, ...(sheets ? { sheets } : {}) }] as const];
  });
  if (files.length === 0) return '';
  const config = JSON.stringify({ files: Object.fromEntries(files) }, null, 2);
  return `The same as lines of a config, to change what is wrong:\n\n${config}\n`;
}

function issueLines(count: number): readonly string[] {
  if (count === 0) return [];
  return [`${count === 1 ? '1 issue' : `${count} issues`} in reading; --explain shows each.`];
}
