import type { Arguments } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** An option of a command, as its help shows it. */
export interface CommandOption {
  /** What stands for the value in the help, e.g. `FILE`; `null` for an option without a value. */
  readonly value: string | null;
  /** Whether it may be given several times, or hold several values with commas between. */
  readonly repeats?: 'list';
  /** The values that are allowed; any where left out. */
  readonly allowed?: readonly string[];
  /** The option without which this one would say nothing. */
  readonly needs?: string;
  readonly about: string;
}

/** A command: what it takes, and what it does. One module each, loaded when it is called. */
export interface Command {
  readonly name: string;
  /** What follows the name in the usage line. */
  readonly usage: string;
  readonly about: string;
  /** What each positional word is, for messages, and how few there may be. */
  readonly words: { readonly name: string; readonly least: number; readonly most?: number };
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Command lines that work as they stand. */
  readonly examples: readonly string[];
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
