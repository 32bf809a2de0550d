import { ImpactError } from '@partnership-impact/core';
import { didYouMean } from './nearest.js';

/** The error for a command line that cannot be followed. */
export function usageError(message: string): ImpactError {
  return new ImpactError('invalid-option', message);
}

/** The error for a name that is not one of those allowed: it lists them and names the nearest. */
export function notAllowed(what: string, given: string, allowed: readonly string[]): ImpactError {
  const hint = didYouMean(given, allowed);
  return usageError(`There is no ${what} "${given}".${hint} Allowed: ${allowed.join(', ')}.`);
}
