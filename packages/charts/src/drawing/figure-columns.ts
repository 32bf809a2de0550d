import type { Column } from '../columns.js';
import { cellText } from '../figure-text.js';
import type { Frame } from '../frame.js';
import { hiddenSign, hiddenWord } from '../notes.js';
import { labelSize, roomFor, smallSize, word, wrap } from '../text.js';

const gap = 14;
const markRoom = 20;
const widest = 150;
/** What labels and marks at the left of the figures need at least. */
const roomBefore = 200;

/** Measures the columns that a picture prints, and puts them at the right of the frame. */
export function figureColumns<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { left, right: edge, top, palette, marks }: Frame,
) {
  const printed = columns.flatMap(([, head, cell, printing]) => {
    if (!printing) return [];
    const { text = cellText, bold, mark } = printing;
    const texts = rows.map((row) => {
      const value = cell(row) ?? null;
      return shortened(value === hiddenWord ? hiddenSign : text(value));
    });
    const headRoom = roomFor(head ?? '', smallSize);
    const width = texts.reduce(
      (most, line) => Math.max(most, roomFor(line, labelSize, bold && 'bold')),
      headRoom + (mark ? markRoom : 0),
    );
    return [{ head: head ?? '', headRoom, texts, bold, mark, width }];
  });
  const room = printed.reduce((sum, { width }) => sum + width + gap, 0);
  const start = Math.max(edge - room, left + roomBefore);
  let right = start;
  const placed = printed.map((column) => {
    right += gap + column.width;
    return { ...column, end: right };
  });
  const small = { anchor: 'end', size: smallSize, fill: palette.muted } as const;
  const heads = placed.map(({ head, headRoom, mark, end }) => {
    if (head === '') return '';
    return (mark?.(marks, end - headRoom - 8, top) ?? '') + word(head, end, top, small);
  });
  return {
    /** Where they begin; they end beyond the frame where they would leave no room before them. */
    left: start,
    right,
    heads: heads.join(''),
    /** Writes the figures of a row; `y` is its middle. */
    figures: (row: Row, index: number, y: number) =>
      placed
        .map(({ texts, bold, end }) =>
          word(texts[index] ?? '', end, y, {
            anchor: 'end',
            weight: bold?.(row) ? 'bold' : undefined,
          }),
        )
        .join(''),
  };
}

/** Figures always fit; what a document prints may be a sentence. */
function shortened(text: string): string {
  if (roomFor(text, labelSize, 'bold') <= widest) return text;
  return wrap(text, widest, { weight: 'bold', maxLines: 1 }).lines[0] ?? '';
}
