import type { ChartNote } from './chart.js';
import { countText, figureText } from './figure-text.js';

/** What stands in place of a hidden figure, in a picture. */
export const hiddenSign = '×';

/** What stands in place of a hidden figure, in a table. */
export const hiddenWord = 'hidden';

/**
 * Says how many figures are hidden, and what they come to where that is given: where the whole is
 * shown, a reader can subtract. Of one figure it is never said.
 */
export function hiddenNote(count: number, sum: number | null): readonly ChartNote[] {
  if (count === 0) return [];
  const comesTo = count > 1 ? sum : null;
  const told = comesTo === null ? '' : `, ${figureText(comesTo)} in all`;
  const text = `${countText(count, 'figure is', 'figures are')} hidden (${hiddenSign})${told}: few people, or a figure that would give few away.`;
  return [{ text, rows: count, value: comesTo }];
}
