import { countryCode } from '@partnership-impact/core';
import { type DateReading, type ReadDateOptions, readDate } from '../values/date.js';

/** Codes of states of the USA and Canada, which stand where country codes might. */
const states =
  /^(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE)$/;

/** Whether the codes behind places are those of countries: `Prague, CZ` stands among them, no `Austin, TX`. */
export function areCountryCodes(places: readonly string[]): boolean {
  const codes = places.flatMap((place) => /,\s*([A-Z]{2})$/.exec(place.trim())?.[1] ?? []);
  const apart = codes.filter((code) => !states.test(code) && countryCode(code));
  return apart.length > 0 && codes.every((code) => countryCode(code) !== undefined);
}

/**
 * The country in a place such as `Orsay (France)` or `Bremen, Germany`.
 *
 * @returns `undefined` where the place names none; the code of a state (`Berkeley, CA`) is none,
 *   unless the codes of the column are known to be those of countries.
 */
export function countryInPlace(place: string, areCountries = false): string | undefined {
  const inBrackets = /\(([^)]*)\)\s*$/.exec(place.trim())?.[1]?.trim();
  const last = place.split(',').at(-1)?.trim();
  for (const candidate of [place.trim(), inBrackets, inBrackets?.split(/[ ,]/)[0], last]) {
    if (!candidate || (candidate.length < 3 && !/^[A-Z]{2}$/.test(candidate))) continue;
    if (!areCountries && states.test(candidate) && candidate !== inBrackets) continue;
    const code = countryCode(candidate);
    if (code) return code;
  }
  return undefined;
}

/**
 * Cuts a place and a date that stand in one cell: `Orsay (France) 2015-09-02 to 2015-09-05`.
 *
 * @returns the date as read, `null` where the cell ends or begins with none.
 */
export function cutPlaceAndDate(
  cell: string,
  options: ReadDateOptions,
): { readonly place: string; readonly date: DateReading | null } {
  const words = cell.split(/\s+/).filter(Boolean);
  const trim = (part: readonly string[]) => part.join(' ').replace(/^[,;:\s–-]+|[,;:\s–-]+$/g, '');
  // What stands in brackets behind a date is the place.
  const isDate = (date: DateReading) => !('problem' in date) && !date.notes.includes('words');
  for (let cut = 0; cut < words.length; cut++) {
    const date = readDate(trim(words.slice(cut)), options);
    if (isDate(date)) return { place: trim(words.slice(0, cut)), date };
  }
  for (let cut = words.length - 1; cut > 0; cut--) {
    const date = readDate(trim(words.slice(0, cut)), options);
    if (isDate(date)) return { place: trim(words.slice(cut)), date };
  }
  return { place: cell, date: null };
}
