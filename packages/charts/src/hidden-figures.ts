import type { ChartNote } from './chart.js';
import { countText, figureText } from './figure-text.js';

/** What stands in place of a hidden figure, in a picture. */
export const hiddenSign = '×';

/** What stands in place of a hidden figure, in a table. */
export const hiddenWord = 'hidden';

/**
 * Says how many figures are hidden. What they come to together is said where the whole is shown,
 * since a reader can subtract.
 */
export function hiddenNote(count: number, comesTo: number | null): readonly ChartNote[] {
  if (count === 0) return [];
  const sum = comesTo === null ? '' : `, ${figureText(comesTo)} in all`;
  const text = `${countText(count, 'figure is', 'figures are')} hidden (${hiddenSign})${sum}: few people, or a figure that would give few away.`;
  return [{ text, rows: count, value: comesTo }];
}
