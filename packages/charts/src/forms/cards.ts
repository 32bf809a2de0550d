import type { Chart, ChartOptions } from '../chart.js';
import { tabled } from '../columns.js';
import { countText, figureText, known, listSentence } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { noteOn, shortenedNote } from '../notes.js';
import { roomFor, smallSize, word, wrap } from '../text.js';

/** A number to stand large. */
export interface CardRow {
  readonly label: string;
  readonly value: number | null;
  /** A line below, e.g. `151 % of 470 planned`. */
  readonly detail?: string;
}

const mostCards = 6;
const figureSize = 32;
const gap = 24;

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
      description: listSentence(listed, 'There are no numbers.'),
      ...tabled(rows, [
        ['label', '', ({ label }) => label],
        ['value', 'Value', ({ value }) => known(value)],
        ['detail', 'Detail', ({ detail }) => detail],
      ]),
      notes: noteOn(
        left,
        `Not drawn: ${countText(left, 'number')} beyond six; the table has them.`,
      ),
      body: (frame) => draw(rows.slice(0, mostCards), frame),
    },
    options,
  );
}

function draw(rows: readonly CardRow[], { left, right, top, marks, palette }: Frame): Body {
  const inRow = rows.length === 4 ? 2 : Math.min(3, rows.length);
  const width = (right - left - gap * (inRow - 1)) / inRow;
  const cards = rows.map(({ label, value, detail = '' }, at) => {
    const text = figureText(value);
    return {
      text,
      size: Math.min(figureSize, (figureSize * width) / roomFor(text, figureSize, 'bold')),
      label: wrap(label, width, { size: 15, maxLines: 4 }),
      detail: wrap(detail, width, { size: smallSize, maxLines: 4 }),
      x: left + (at % inRow) * (width + gap),
    };
  });
  let svg = '';
  let bottom = top + 6 - gap;
  for (let first = 0; first < cards.length; first += inRow) {
    const y = bottom + gap;
    for (const { text, size, label, detail, x } of cards.slice(first, first + inRow)) {
      const below = y + 54 + label.height;
      svg += marks.rule(x, y, x + width, y) + word(text, x, y + 30, { size, weight: 'bold' });
      svg += label.at(x, y + 54 + label.height / 2);
      svg += detail.at(x, below + detail.height / 2 + 2, { fill: palette.muted });
      bottom = Math.max(bottom, below + detail.height + 4);
    }
  }
  const texts = [...cards.map(({ label }) => label), ...cards.map(({ detail }) => detail)];
  return { svg, bottom, notes: shortenedNote(texts) };
}
