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
  const cards = rows.map(({ label, value, detail = '' }) => ({
    text: figureText(value),
    label: wrap(label, width, { size: 15, maxLines: 4 }),
    detail: wrap(detail, width, { size: smallSize, maxLines: 4 }),
  }));
  const height = 58 + Math.max(...cards.map(({ label, detail }) => label.height + detail.height));
  const drawn = cards.map(({ text, label, detail }, at) => {
    const x = left + (at % inRow) * (width + gap);
    const y = top + 6 + Math.floor(at / inRow) * (height + gap);
    const size = Math.min(figureSize, (figureSize * width) / roomFor(text, figureSize, 'bold'));
    return [
      marks.rule(x, y, x + width, y),
      word(text, x, y + 30, { size, weight: 'bold' }),
      label.at(x, y + 54 + label.height / 2),
      detail.at(x, y + 56 + label.height + detail.height / 2, { fill: palette.muted }),
    ].join('');
  });
  return {
    svg: drawn.join(''),
    bottom: top + 6 + Math.ceil(cards.length / inRow) * (height + gap) - gap,
    notes: shortenedNote(cards.flatMap(({ label, detail }) => [label, detail])),
  };
}
