import { labelSize, roomFor, type Weight, word } from '../text.js';

/** What is written where a line ends. */
export interface EndLabel {
  readonly y: number;
  readonly text: string;
  readonly weight?: Weight | undefined;
}

const distance = 18;

/** The room that labels need, in pixels. */
export function endRoom(labels: readonly EndLabel[]): number {
  return Math.max(...labels.map(({ text, weight }) => roomFor(text, labelSize, weight)));
}

/** Writes labels, moved apart as little as needed, within bounds. */
export function endLabels(
  labels: readonly EndLabel[],
  x: number,
  [highest, lowest]: readonly [number, number],
): string {
  const places = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  let least = highest;
  for (const place of places) {
    place.y = Math.max(place.y, least);
    least = place.y + distance;
  }
  let most = lowest;
  for (const place of places.toReversed()) {
    place.y = Math.min(place.y, most);
    most = place.y - distance;
  }
  return places.map(({ text, weight, y }) => word(text, x, y, { weight })).join('');
}
