import { displayWidth, padded } from './display-width.js';
import type { Layout } from './text-options.js';
import { wrapped } from './wrapped.js';

const indent = 6;
const labelWidth = 10;

/** Columns that are left for the text beside a label. */
export function labelledWidth({ width }: Layout): number {
  return width - indent - labelWidth;
}

/** A text beside its label, with the lines after the first below it; the label is faint. */
export function labelled(label: string, lines: readonly string[], { ink }: Layout): string[] {
  const margin = ' '.repeat(indent + labelWidth);
  const head = ' '.repeat(indent) + ink.faint(padded(label, labelWidth));
  return lines.map((line, index) => (index === 0 ? head : margin) + line);
}

/** A sentence beside its label, broken into lines. */
export function labelledText(label: string, text: string, layout: Layout): string[] {
  return labelled(label, wrapped(text, labelledWidth(layout)), layout);
}

/** Text and the place it stands at: in one line where both fit, else the place on a line below. */
export function withPlace(text: string, place: string, layout: Layout): string[] {
  const width = labelledWidth(layout);
  const lines = [...wrapped(text, width)];
  if (place === '') return lines;
  const last = lines.at(-1) ?? '';
  const inked = layout.ink.place(place);
  if (displayWidth(last) + 2 + displayWidth(place) > width) return [...lines, inked];
  return [...lines.slice(0, -1), `${last}  ${inked}`];
}
