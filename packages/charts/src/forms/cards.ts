import type { Chart, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { noteOn, shortenedNote } from '../notes.js';
import { tabled } from '../tabled.js';
import { roomFor } from '../text-width.js';
import { heightOf, smallSize, word, words } from '../words.js';
import { wrap } from '../wrap.js';

/** A number to stand large. */
export interface CardRow {
  readonly label: string;
  readonly value: number | null;
  /** A line below, e.g. `151 % of 470 planned`. */
  readonly detail?: string;
}

const mostCards = 6;
const figureSize = 32;

/**
 * An overview in three to six numbers.
 *
 * @example
 * cardsChart([{ label: 'attendances', value: 712 }]).description; // => '712 attendances.'
 */
export function cardsChart(rows: readonly CardRow[], options: ChartOptions = {}): Chart {
  const left = Math.max(0, rows.length - mostCards);
  const listed = rows.map(
    ({ label, value, detail }) => `${figureText(value)} ${label}${detail ? ` (${detail})` : ''}`,
  );
  return compose(
    {
      title: 'In numbers',
      description: rows.length === 0 ? 'There are no numbers.' : `${listText(listed)}.`,
      ...tabled(rows, [
        ['label', '', ({ label }) => label],
        ['value', 'Value', ({ value }) => known(value)],
        ['detail', 'Detail', ({ detail }) => detail],
      ]),
      notes: noteOn(
        left,
        `Not drawn: ${countText(left, 'number')} beyond six; the table has them.`,
      ),
      body: rows.length === 0 ? null : (frame) => draw(rows.slice(0, mostCards), frame),
    },
    options,
  );
}

function draw(cards: readonly CardRow[], frame: Frame): Body {
  const { left, right, top, marks, palette } = frame;
  const gap = 24;
  const inRow = cards.length === 4 ? 2 : Math.min(3, cards.length);
  const width = (right - left - gap * (inRow - 1)) / inRow;
  const labels = cards.map(({ label }) => wrap(label, width, { size: 15, maxLines: 4 }));
  const details = cards.map(({ detail = '' }) =>
    wrap(detail, width, { size: smallSize, maxLines: 4 }),
  );
  let svg = '';
  let y = top + 6;
  for (let first = 0; first < cards.length; first += inRow) {
    let bottom = y;
    cards.slice(first, first + inRow).forEach(({ value, detail }, place) => {
      const x = left + place * (width + gap);
      const label = labels[first + place]?.lines ?? [];
      const lines = detail ? (details[first + place]?.lines ?? []) : [];
      const text = figureText(value);
      const size = Math.min(figureSize, (figureSize * width) / roomFor(text, figureSize, 'bold'));
      svg += marks.rule(x, y, x + width, y) + word(text, x, y + 30, { size, weight: 'bold' });
      const below = y + 54 + heightOf(label.length, 15);
      svg += words(label, x, y + 54 + heightOf(label.length, 15) / 2, { size: 15 });
      const end = below + heightOf(lines.length, smallSize);
      if (lines.length > 0)
        svg += words(lines, x, (below + end) / 2 + 2, { size: smallSize, fill: palette.muted });
      bottom = Math.max(bottom, end + 4);
    });
    y = bottom + gap;
  }
  return { svg, bottom: y - gap, notes: shortenedNote([...labels, ...details]) };
}
