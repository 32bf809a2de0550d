import type { CalendarDate, Identity } from '@partnership-impact/core';
import type { Arguments } from '../arguments.js';
import { usageError } from '../usage-error.js';

/** @throws `ImpactError` `invalid-option` when the option is missing. */
export function needed(given: Arguments, option: string): string {
  return given.value(option) ?? missing(given, option);
}

/** @throws `ImpactError` `invalid-option` when the option is missing or is no day. */
export function neededDay(given: Arguments, option: string): CalendarDate {
  return given.day(option) ?? missing(given, option);
}

function missing({ words }: Arguments, option: string): never {
  throw usageError(`"network ${words[0]}" needs --${option}.`);
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
