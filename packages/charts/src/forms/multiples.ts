import type { Chart, ChartNote, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import { labelColumn, shortenedNote } from '../label-column.js';
import { roomFor } from '../text-width.js';
import { heightOf, labelSize, smallSize, word, words } from '../words.js';
import { wrap } from '../wrap.js';

/** How often something is so for somebody. */
export interface MultipleRow {
  /** Whom it concerns, e.g. a partner: a row. */
  readonly label: string;
  /** What it is, e.g. `no date`: a column of bars. */
  readonly kind: string;
  readonly count: number | null;
}

/** Options of {@link multiplesChart}. */
export interface MultiplesOptions extends ChartOptions {
  /** Beyond so many labels the later ones are left out and noted. Default 40. */
  readonly most?: number;
}

const leastWidth = 84;

/**
 * Small bars in columns, one column for each kind, all to one scale: where faults gather.
 *
 * @example
 * multiplesChart([{ label: 'CEO', kind: 'no date', count: 2 }]).description;
 * // => 'no date: 2 (CEO 2).'
 */
export function multiplesChart(
  rows: readonly MultipleRow[],
  options: MultiplesOptions = {},
): Chart {
  const { most = 40 } = options;
  const counts = countsOf(rows);
  const labels = [...new Set(rows.map(({ label }) => label))];
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const left = labels.slice(most);
  const notes: ChartNote[] = [];
  if (left.length > 0) {
    const value = left.reduce(
      (sum, label) =>
        sum + kinds.reduce((part, kind) => part + (counts.get(label)?.get(kind) ?? 0), 0),
      0,
    );
    notes.push({
      text: `Not drawn for want of room: ${countText(left.length, 'row')} with ${figureText(value)} in all; the table has them.`,
      rows: left.length,
      value,
    });
  }
  return compose(
    {
      title: 'Where faults gather',
      description: describe(counts, labels, kinds),
      table: {
        header: ['', ...kinds],
        rows: labels.map((label) => [
          label,
          ...kinds.map((kind) => counts.get(label)?.get(kind) ?? null),
        ]),
      },
      rows: rows.map(({ label, kind, count }) => ({ label, kind, count: known(count) })),
      notes,
      body: (frame) => draw(counts, labels.slice(0, most), kinds, frame),
    },
    options,
  );
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countsOf(rows: readonly MultipleRow[]): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const { label, kind, count } of rows) {
    const number = known(count);
    if (number === null) continue;
    const byKind = counts.get(label) ?? new Map<string, number>();
    byKind.set(kind, (byKind.get(kind) ?? 0) + number);
    counts.set(label, byKind);
  }
  return counts;
}

function describe(counts: Counts, labels: readonly string[], kinds: readonly string[]): string {
  if (kinds.length === 0) return 'There is nothing to show.';
  const parts = kinds.map((kind) => {
    const found = labels
      .map((label) => ({ label, count: counts.get(label)?.get(kind) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const total = found.reduce((sum, { count }) => sum + count, 0);
    const names = found.slice(0, 3).map(({ label, count }) => `${label} ${figureText(count)}`);
    const more = found.length > 3 ? ', …' : '';
    return `${kind}: ${figureText(total)}${names.length > 0 ? ` (${names.join(', ')}${more})` : ''}`;
  });
  return `${listText(parts)}.`;
}

function draw(
  counts: Counts,
  labels: readonly string[],
  kinds: readonly string[],
  frame: Frame,
): Body {
  if (labels.length === 0) return nothingToDraw(frame, 'There is nothing to show.');
  const { left, right, top, marks, palette } = frame;
  const column = labelColumn(labels, (right - left) * 0.3);
  const x0 = left + column.width + 16;
  const all = [...counts.values()].flatMap((byKind) => [...byKind.values()]);
  const most = all.reduce((high, count) => Math.max(high, count), 1);
  const room =
    all.reduce((wide, count) => Math.max(wide, roomFor(figureText(count), labelSize)), 8) + 6;
  const gap = 16;
  // Blocks of about the same number of columns, as many in each as have room.
  const fitting = Math.max(2, Math.floor((right - x0 + gap) / (leastWidth + gap)));
  const inBlock = Math.max(2, Math.ceil(kinds.length / Math.ceil(kinds.length / fitting)));
  const width = (right - x0 - gap * (inBlock - 1)) / inBlock;
  const heads = kinds.map((kind) =>
    wrap(kind, width, { size: smallSize, weight: 'bold', maxLines: 4 }),
  );
  let svg = '';
  let y = top;
  for (let first = 0; first < kinds.length; first += inBlock) {
    const block = kinds.slice(first, first + inBlock);
    const headHeight = Math.max(
      ...block.map((_, at) => heightOf(heads[first + at]?.lines.length ?? 1, smallSize)),
    );
    const x = (at: number) => x0 + at * (width + gap);
    block.forEach((_, at) => {
      const lines = heads[first + at]?.lines ?? [];
      svg += words(lines, x(at), y + headHeight - heightOf(lines.length, smallSize) / 2, {
        size: smallSize,
        weight: 'bold',
      });
    });
    y += headHeight + 6;
    svg += marks.guide(left, y, right, y);
    labels.forEach((label, index) => {
      const lines = column.labels[index]?.lines ?? [];
      const height = Math.max(26, heightOf(lines.length) + 8);
      const middle = y + height / 2;
      svg += words(lines, left, middle);
      block.forEach((kind, at) => {
        const count = counts.get(label)?.get(kind);
        if (count === undefined) return;
        const long = (Math.max(0, count) / most) * (width - room);
        if (long > 0) svg += marks.bar(x(at), middle - 6, Math.max(1, long), 12);
        svg += word(figureText(count), x(at) + long + (long > 0 ? 6 : 0), middle, {
          fill: count === 0 ? palette.muted : undefined,
        });
      });
      y += height;
      svg += marks.guide(left, y, right, y);
    });
    y += 22;
  }
  return { svg, bottom: y - 22, notes: [...column.notes, ...shortenedNote(heads)] };
}
