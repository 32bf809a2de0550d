import type { ConfigChoice } from '../config/read-config.js';
import type { ReadProjectOptions } from '../project/read-project.js';
import type { Arguments } from './arguments.js';
import type { CommandOption } from './command.js';
import { barOn } from './progress-bar.js';
import type { Terminal } from './terminal.js';
import { usageError } from './usage-error.js';

/** Options of every command that reads inputs. */
export const inputOptions: Readonly<Record<string, CommandOption>> = {
  config: {
    value: 'FILE',
    about: 'Config to use in place of partnership-impact.config.json beside the first input.',
  },
  'no-config': { value: null, about: 'Use no config.' },
};

/** How the inputs of a command are read, with each file named while it is read. */
export function readOptionsFrom(given: Arguments, terminal: Terminal): ReadProjectOptions {
  const file = given.value('config');
  if (file !== undefined && given.has('no-config')) {
    throw usageError('--config and --no-config were both given; give one of them.');
  }
  const config: ConfigChoice['config'] =
    file === undefined ? (given.has('no-config') ? 'none' : 'beside') : { file };
  return {
    config,
    onFile: (name) => terminal.progress(`Reading ${name} …`),
    progress: barOn(terminal.progress),
  };
}
