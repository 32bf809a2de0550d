import { countryCode, levelOfCountryText } from '@partnership-impact/core';

/** What a cell looks like, as far as that tells its column. */
export type CellLook = 'blank' | 'number' | 'date' | 'country' | 'text';

const date =
  /^(?:\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,12}\.?\s+\d{4}|\p{L}{3,12}\.?\s+\d{1,2},?\s+\d{4})$/u;
const number = /^[^\p{L}\d]{0,3}\d[\d\s.,%()*†]*$/u;

/** Tells what a cell looks like. */
export function lookOf(text: string): CellLook {
  if (text === '') return 'blank';
  if (date.test(text)) return 'date';
  if (number.test(text)) return 'number';
  // Short words such as "Nr." happen to be codes of countries.
  if (text.length > 40 || (text.length < 4 && !/^[A-Z]{2,3}$/u.test(text))) return 'text';
  return countryCode(text) || levelOfCountryText(text) ? 'country' : 'text';
}

/** The look that nearly all filled cells of a column share; `undefined` where there is none. */
export function columnLook(texts: readonly string[]): CellLook | undefined {
  const counts = new Map<CellLook, number>();
  let filled = 0;
  for (const text of texts) {
    const look = lookOf(text);
    if (look === 'blank') continue;
    filled += 1;
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= filled * 0.8)?.[0];
}
