import { foldName } from '@partnership-impact/core';
import { lexicons } from '../lexicon/lexicons.js';

/** A number that stands beside another one and says it again. */
export interface RestatedNumber {
  readonly value: number;
  readonly printed: string;
}

const digits = /^\d{1,4}$/;

/**
 * Reads the number that a text gives a second time beside the one from `start` to `end`: the digits in
 * brackets behind a word ("twelve (13)"), or the word in brackets behind digits ("14 (fifteen)").
 *
 * Two numbers in digits are two figures. A word that is a number in several languages is each of them;
 * where one agrees with the digits it is meant.
 *
 * @example
 * restatedNumber('twelve (13) events', { start: 0, end: 6 }); // => { value: 13, printed: '13' }
 */
export function restatedNumber(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): RestatedNumber | undefined {
  const printed = text.slice(start, end).trim();
  const found = /^\s*[([]\s*([\p{L}\d][\p{L}\d -]{0,30}?)\s*[)\]]/u.exec(text.slice(end))?.[1];
  if (found === undefined || digits.test(printed) === digits.test(found)) return undefined;
  const values = numberWords().get(foldName(digits.test(found) ? printed : found)) ?? [];
  if (values.length === 0) return undefined;
  if (!digits.test(found)) {
    const value = values.find((one) => one === Number(printed)) ?? values[0];
    return value === undefined ? undefined : { value, printed: found };
  }
  return { value: Number(found), printed: found };
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** The numbers that a folded word stands for, in all languages. */
function numberWords(): ReadonlyMap<string, readonly number[]> {
  if (known) return known;
  const words = new Map<string, number[]>();
  for (const { numbers } of lexicons) {
    for (const [value, list] of Object.entries(numbers)) {
      for (const word of list.split(/[,/]/)) {
        const name = foldName(word);
        words.set(name, [...(words.get(name) ?? []), Number(value)]);
      }
    }
  }
  known = words;
  return words;
}
