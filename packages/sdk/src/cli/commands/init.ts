import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '@partnership-impact/importers';
import { companionNames } from '../../files/distinct-files.js';
import { writeWhole } from '../../files/write-whole.js';
import { templateConfig, templateSheets } from '../../template/template.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';
import { usageError } from '../usage-error.js';

/** `partnership-impact init`: a workbook template and a config to start from. */
export const initCommand: Command = {
  name: 'init',
  usage: '[FOLDER]',
  about:
    'Writes a workbook template with examples and a config. A file that is there already is never changed.',
  words: { name: 'FOLDER', least: 0, most: 1 },
  options: {},
  examples: ['partnership-impact init', 'partnership-impact init my-project'],
  run,
};

async function run(given: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [folder = '.'] = given.words;
  const workbook = join(folder, 'project.xlsx');
  const config = join(folder, companionNames.config);
  const there = [workbook, config].filter((file) => existsSync(file));
  if (there.length > 0) {
    const names = there.map((file) => `"${file}"`).join(' and ');
    throw usageError(
      `${names} ${there.length > 1 ? 'are' : 'is'} there already; nothing was written. Name another folder.`,
    );
  }
  writeWhole(workbook, await writeWorkbook(templateSheets), { existing: 'keep' });
  writeWhole(config, templateConfig, { existing: 'keep' });
  terminal.out(
    `Wrote ${workbook}, with an example on each sheet\n` +
      `Wrote ${config}\n` +
      `Next: partnership-impact check ${workbook}\n`,
  );
  return 0;
}
