import type { TextOptions } from '@partnership-impact/reports';
import { realPath } from '../files/distinct-files.js';
import type { Arguments } from './arguments.js';
import type { CommandOption } from './command.js';
import type { Terminal } from './terminal.js';
import { usageError } from './usage-error.js';

/** Where a result goes. */
export const outputOption: CommandOption = {
  value: 'FILE',
  about: 'Write the result to a file, whole or not at all, in place of standard output.',
};

/**
 * Writes a result to the file of `--output`, or to standard output.
 *
 * @throws `ImpactError` `invalid-option` when the file is one of the inputs or cannot be written.
 */
export async function deliver(
  result: string | Uint8Array,
  given: Arguments,
  terminal: Terminal,
): Promise<void> {
  terminal.progress('');
  const file = given.value('output');
  if (file === undefined) {
    terminal.out(result);
    return;
  }
  const { writeWhole } = await import('../files/write-whole.js');
  writeWhole(file, result);
}

/** How a text is laid out: for the terminal, unless it goes to a file. */
export function layoutFor(given: Arguments, { width, colour }: Terminal): TextOptions {
  return given.value('output') === undefined ? { width, colour } : {};
}

/** @throws `ImpactError` `invalid-option` when a result would be written over an input. */
export function refuseInputAsOutput(
  given: Arguments,
  inputs: readonly string[],
  option = 'output',
): void {
  const file = given.value(option);
  if (file === undefined) return;
  const path = realPath(file);
  if (inputs.some((input) => realPath(input) === path)) {
    throw usageError(`The output "${file}" is one of the inputs. Give it another name.`);
  }
}
