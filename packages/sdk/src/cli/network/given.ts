import { type Identity, isCalendarDate } from '@partnership-impact/core';
import type { Arguments } from '../arguments.js';
import { usageError } from '../usage-error.js';

/** @throws `ImpactError` `invalid-option` when the option is missing. */
export function needed(given: Arguments, option: string): string {
  const value = given.value(option);
  if (value === undefined) {
    throw usageError(`"network ${given.words[0]}" needs --${option}.`);
  }
  return value;
}

/** @throws `ImpactError` `invalid-option` when the option is missing or is no day. */
export function neededDay(given: Arguments, option: string): string {
  return day(option, needed(given, option));
}

/** The day of an option, or `undefined` where it was not given. */
export function givenDay(given: Arguments, option: string): string | undefined {
  const value = given.value(option);
  return value === undefined ? undefined : day(option, value);
}

function day(option: string, value: string): string {
  if (isCalendarDate(value)) return value;
  throw usageError(`--${option} "${value}" is no day of the calendar. Write it as YYYY-MM-DD.`);
}

/** Whom a command speaks of. */
export function neededPerson(given: Arguments): Identity {
  const email = given.value('email') ?? null;
  const name = given.value('name') ?? null;
  if (email === null && name === null) {
    throw usageError(
      `"network ${given.words[0]}" needs --email ADDRESS, or --name NAME with --organisation NAME.`,
    );
  }
  return { email, name, organisation: given.value('organisation') ?? null };
}
