import { max, rollup, sum } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { placed } from '../labelled-rows.js';
import { noteOn, shortenedNote } from '../notes.js';
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

/** A row with its counts by kind. */
interface Line {
  readonly label: string;
  readonly counts: ReadonlyMap<string, number>;
}

const leastWidth = 84;
const gap = 16;
const betweenBlocks = 22;

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
  const tidy = rows.map(({ label, kind, count }) => ({ label, kind, count: known(count) }));
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const lines = linesOf(tidy);
  const left = lines.slice(most);
  const value = sum(left, ({ counts }) => sum(counts.values()));
  const more = `${countText(left.length, 'row')} with ${figureText(value)} in all`;
  return compose(
    {
      title: 'Where faults gather',
      description: describe(lines, kinds),
      table: {
        header: ['', ...kinds],
        rows: lines.map(({ label, counts }) => [
          label,
          ...kinds.map((kind) => counts.get(kind) ?? null),
        ]),
      },
      rows: tidy,
      notes: noteOn(left.length, `Not drawn for want of room: ${more}; the table has them.`, value),
      body: lines.length === 0 ? null : (frame) => draw(lines, kinds, most, frame),
    },
    options,
  );
}

function linesOf(rows: readonly { label: string; kind: string; count: number | null }[]): Line[] {
  const counts = rollup(
    rows,
    (own) =>
      rollup(
        own.filter(({ count }) => count !== null),
        (same) => sum(same, ({ count }) => count),
        ({ kind }) => kind,
      ),
    ({ label }) => label,
  );
  return Array.from(counts, ([label, byKind]) => ({ label, counts: byKind }));
}

function describe(lines: readonly Line[], kinds: readonly string[]): string {
  if (kinds.length === 0) return 'There is nothing to show.';
  const parts = kinds.map((kind) => {
    const found = lines
      .map(({ label, counts }) => ({ label, count: counts.get(kind) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    const names = found.slice(0, 3).map(({ label, count }) => `${label} ${figureText(count)}`);
    const listed = `${names.join(', ')}${found.length > 3 ? ', …' : ''}`;
    const total = figureText(sum(found, ({ count }) => count));
    return `${kind}: ${total}${names.length > 0 ? ` (${listed})` : ''}`;
  });
  return `${listText(parts)}.`;
}

/** Blocks of about the same number of columns, as many in each as have room. */
function draw(all: readonly Line[], kinds: readonly string[], most: number, frame: Frame): Body {
  const { left, right, top, marks, palette } = frame;
  const setting = { left, room: (right - left) * 0.3, least: 26, padding: 8 };
  const lines = all.slice(0, most);
  const { end, notes } = placed(lines, { ...setting, top }, frame);
  const x0 = end + 16;
  const counts = all.flatMap((line) => [...line.counts.values()]);
  const highest = Math.max(1, max(counts) ?? 1);
  const room = Math.max(8, ...counts.map((count) => roomFor(figureText(count), labelSize))) + 6;
  const fitting = Math.max(2, Math.floor((right - x0 + gap) / (leastWidth + gap)));
  const inBlock = Math.max(2, Math.ceil(kinds.length / Math.ceil(kinds.length / fitting)));
  const width = (right - x0 - gap * (inBlock - 1)) / inBlock;
  const small = { size: smallSize, weight: 'bold' } as const;
  const heads = kinds.map((kind) => wrap(kind, width, { ...small, maxLines: 4 }));
  let svg = '';
  let y = top;
  for (let first = 0; first < kinds.length; first += inBlock) {
    const block = heads.slice(first, first + inBlock).map(({ lines }, at) => {
      return { lines, kind: kinds[first + at] ?? '', x: x0 + at * (width + gap) };
    });
    y += Math.max(...block.map(({ lines }) => heightOf(lines.length, smallSize)));
    for (const { lines, x } of block) {
      svg += words(lines, x, y - heightOf(lines.length, smallSize) / 2, small);
    }
    const { rows, bottom } = placed(lines, { ...setting, top: y + 6 }, frame);
    svg += marks.guide(left, y + 6, right, y + 6);
    for (const row of rows) {
      svg += row.words;
      for (const { kind, x } of block) {
        const count = row.counts.get(kind);
        if (count === undefined) continue;
        const long = (Math.max(0, count) / highest) * (width - room);
        if (long > 0) svg += marks.bar(x, row.middle - 6, Math.max(1, long), 12);
        svg += word(figureText(count), x + long + (long > 0 ? 6 : 0), row.middle, {
          fill: count === 0 ? palette.muted : undefined,
        });
      }
      svg += marks.guide(left, row.bottom, right, row.bottom);
    }
    y = bottom + betweenBlocks;
  }
  return { svg, bottom: y - betweenBlocks, notes: [...notes, ...shortenedNote(heads)] };
}
