import { parseArgs } from 'node:util';
import { type CalendarDate, isCalendarDate } from '@partnership-impact/core';
import type { Command, CommandOption } from './command.js';
import { didYouMean } from './nearest.js';
import { notAllowed, usageError } from './usage-error.js';

/** What was given to a command. */
export interface Arguments {
  /** The words that are no options, in their order. */
  readonly words: readonly string[];
  /** The value of an option; `undefined` where it was not given. The last one counts. */
  readonly value: (option: string) => string | undefined;
  /** The values of an option that may hold several, split at commas. */
  readonly list: (option: string) => readonly string[];
  /** The value of an option that takes one of a few; `undefined` where it was not given. */
  readonly choice: <Value extends string>(
    option: string,
    allowed: readonly Value[],
  ) => Value | undefined;
  /**
   * The day of an option.
   *
   * @throws `ImpactError` `invalid-option` when it is no day of the calendar.
   */
  readonly day: (option: string) => CalendarDate | undefined;
  /** Whether an option without a value was given. */
  readonly has: (option: string) => boolean;
}

/** Options that every command has. */
export const sharedOptions: Readonly<Record<string, CommandOption>> = {
  help: { value: null, about: 'Print this help.' },
};

const short: Readonly<Record<string, string>> = { h: 'help', o: 'output', f: 'format' };

/**
 * Reads a command line against what the command takes.
 *
 * @throws `ImpactError` `invalid-option` for an unknown option, a value that is missing, not
 *   taken or not allowed, and one that needs another; it names what is allowed.
 */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const options: Readonly<Record<string, CommandOption>> = { ...command.options, ...sharedOptions };
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => {
        const letter = Object.keys(short).find((one) => short[one] === name);
        const type = value === null ? ('boolean' as const) : ('string' as const);
        return [name, letter === undefined ? { type } : { type, short: letter }];
      }),
    ),
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option) throw unknownOption(command, token.rawName, options);
    const value = checked(token.rawName, option, token.value);
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
  }
  for (const name of given.keys()) {
    const { needs } = options[name] ?? {};
    if (needs === undefined || given.has(needs)) continue;
    throw usageError(`--${name} needs --${needs} ${options[needs]?.value}; give both or neither.`);
  }
  const value = (option: string) => given.get(option)?.at(-1);
  return {
    words: positionals,
    value,
    list: (option) => (given.get(option) ?? []).flatMap(split),
    choice: (option, allowed) => allowed.find((one) => one === value(option)),
    day: (option) => dayIn(option, value(option)),
    has: (option) => given.has(option),
  };
}

/** @throws `ImpactError` `invalid-option` when there are too few or too many words. */
export function checkWords({ name, usage, words }: Command, given: readonly string[]): void {
  const { least, most = Number.POSITIVE_INFINITY } = words;
  if (given.length >= least && given.length <= most) return;
  const problem =
    given.length < least
      ? `"${name}" needs ${least === 1 ? '' : `${least} words, `}${words.name}`
      : `"${name}" takes at most ${most} of ${words.name}, ${given.length} were given`;
  throw usageError(`${problem}. Usage: partnership-impact ${name} ${usage}`);
}

function checked(
  rawName: string,
  { value, allowed, repeats }: CommandOption,
  text: string | undefined,
): string {
  if (value === null) {
    if (text === undefined) return '';
    throw usageError(`${rawName} takes no value, "${text}" was given.`);
  }
  if (text === undefined || text === '') throw usageError(`${rawName} needs a value: ${value}.`);
  for (const one of repeats === 'list' ? split(text) : [text]) {
    if (allowed && !allowed.includes(one)) throw notAllowed(`${rawName} value`, one, allowed);
  }
  return text;
}

function dayIn(option: string, text: string | undefined): CalendarDate | undefined {
  if (text === undefined || isCalendarDate(text)) return text;
  throw usageError(`--${option} "${text}" is no day of the calendar. Write it as YYYY-MM-DD.`);
}

function unknownOption(
  { name }: Command,
  rawName: string,
  options: Readonly<Record<string, CommandOption>>,
) {
  const known = Object.keys(options).map((option) => `--${option}`);
  const hint = didYouMean(rawName, known);
  return usageError(`"${name}" has no option ${rawName}.${hint} Allowed: ${known.join(', ')}.`);
}

function split(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
