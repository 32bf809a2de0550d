import type { ChartNote } from './chart.js';
import { countText, figureText, listText } from './figure-text.js';
import type { Block } from './text.js';

/** What stands in place of a hidden figure, in a picture. */
export const hiddenSign = '×';

/** What stands in place of a hidden figure, in a table. */
export const hiddenWord = 'hidden';

/** A note that speaks of so many rows; none where there are none. */
export function noteOn(
  rows: number,
  text: string,
  value: number | null = null,
): readonly ChartNote[] {
  return rows === 0 ? [] : [{ text, rows, value }];
}

/** A note that names its rows; the words lead to the names. */
export function namingNote(
  rows: readonly { readonly label: string }[],
  words: string,
  value: number | null = null,
): readonly ChartNote[] {
  const names = rows.map(({ label }) => label);
  return noteOn(rows.length, `${words} ${listText(names, 5)}.`, value);
}

/**
 * Says how many figures are hidden, and what they come to where that is given: where the whole is
 * shown, a reader can subtract. Of one figure it is never said.
 */
export function hiddenNote(count: number, sum: number | null): readonly ChartNote[] {
  const comesTo = count > 1 ? sum : null;
  const told = comesTo === null ? '' : `, ${figureText(comesTo)} in all`;
  const figures = countText(count, 'figure is', 'figures are');
  const why = 'few people, or a figure that would give few away';
  return noteOn(count, `${figures} hidden (${hiddenSign})${told}: ${why}.`, comesTo);
}

/** Says how many labels the picture shows in part only. */
export function shortenedNote(texts: readonly Block[]): readonly ChartNote[] {
  const count = texts.filter(({ shortened }) => shortened).length;
  if (count === 0) return [];
  const text = `${countText(count, 'long label')} shortened; the table has ${count === 1 ? 'it' : 'them'} in full.`;
  return [{ text, rows: 0, value: null }];
}
