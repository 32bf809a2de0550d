import type { ChartNote } from './chart.js';
import { countText } from './figure-text.js';
import type { Weight } from './text-width.js';
import { labelSize } from './words.js';
import { type Wrapped, wrap } from './wrap.js';

/** Labels at the left of rows, each wrapped. */
export interface LabelColumn {
  readonly labels: readonly Wrapped[];
  /** Of the widest, in pixels. */
  readonly width: number;
  /** Says how many labels were shortened. */
  readonly notes: readonly ChartNote[];
}

/** Wraps labels to at most so many pixels. */
export function labelColumn(
  labels: readonly string[],
  most: number,
  options: { readonly size?: number; readonly weight?: Weight; readonly maxLines?: number } = {},
): LabelColumn {
  const { size = labelSize, weight = 'regular', maxLines = 6 } = options;
  const wrapped = labels.map((label) => wrap(label, most, { size, weight, maxLines }));
  return {
    labels: wrapped,
    width: wrapped.reduce((widest, { width }) => Math.max(widest, width), 0),
    notes: shortenedNote(wrapped),
  };
}

/** A note for labels that the picture shows in part only. */
export function shortenedNote(wrapped: readonly Wrapped[]): readonly ChartNote[] {
  const count = wrapped.filter(({ shortened }) => shortened).length;
  if (count === 0) return [];
  const text = `${countText(count, 'long label')} shortened; the table has ${count === 1 ? 'it' : 'them'} in full.`;
  return [{ text, rows: 0, value: null }];
}
