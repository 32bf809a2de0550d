import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import type { ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';

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

async function run(_given: Arguments, _terminal: Terminal): Promise<ExitCode> {
  return 0;
}
