import { commandList } from './command-list.js';
import type { ExitCode } from './exit-code.js';
import { processTerminal, type Terminal } from './terminal.js';

/**
 * Runs the command line and sets the exit code of the process, which then ends by itself, so that
 * everything written is flushed.
 */
export async function main(argv: readonly string[]): Promise<void> {
  // The reader of a pipe may leave early, as `head` does; that is no fault.
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  process.exitCode = await runCommandLine(argv, processTerminal());
}

/**
 * Runs one command line. A fault becomes one line of `terminal.say` and exit code 2.
 */
export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await dispatch(argv, terminal);
  } catch (error) {
    terminal.progress('');
    const { faultLine } = await import('./fault-line.js');
    terminal.say(`partnership-impact: ${faultLine(error)}`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = argv;
  const named = commandList.find(({ name }) => name === (first === 'help' ? rest[0] : first));
  if (named && first === 'help') return dispatch([named.name, '--help'], terminal);
  if (!named) return withoutCommand(argv, terminal);
  const command = await named.load();
  const { checkWords, readArguments } = await import('./arguments.js');
  const given = readArguments(command, rest);
  if (given.has('help')) {
    const { commandHelp } = await import('./help.js');
    terminal.out(commandHelp(command));
    return 0;
  }
  checkWords(command, given.words);
  return command.run(given, terminal);
}

async function withoutCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first] = argv;
  if (first === '--version' || first === '-V') {
    const { version } = await import('../version.js');
    terminal.out(`${version()}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    const { programHelp } = await import('./help.js');
    terminal.out(programHelp());
    return 0;
  }
  const { notAllowed, usageError } = await import('./usage-error.js');
  const names = commandList.map(({ name }) => name);
  if (first !== undefined) throw notAllowed('command', first, names);
  throw usageError(
    `A command is needed: ${names.join(', ')}. "partnership-impact --help" says what each does.`,
  );
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  throw error;
}
