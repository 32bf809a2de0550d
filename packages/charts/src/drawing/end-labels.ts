import { labelSize, roomFor, type Weight, word } from '../text.js';

/** What is written where a line ends. */
export interface EndLabel {
  readonly y: number;
  readonly text: string;
  readonly weight?: Weight;
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
  const places = labels.map(({ y }) => y);
  const yOf = (index: number) => places[index] ?? 0;
  const order = [...places.keys()].sort((a, b) => yOf(a) - yOf(b));
  let least = highest;
  for (const index of order) {
    places[index] = Math.max(yOf(index), least);
    least = yOf(index) + distance;
  }
  let most = lowest;
  for (const index of order.toReversed()) {
    places[index] = Math.min(yOf(index), most);
    most = yOf(index) - distance;
  }
  return labels.map(({ text, weight }, index) => word(text, x, yOf(index), { weight })).join('');
}
