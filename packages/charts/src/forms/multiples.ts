import { max, sum } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { placed } from '../drawing/rows.js';
import { countText, figureText, known, listSentence } from '../figure-text.js';
import { type Grid, gridOf, gridTable } from '../figures/grid-cells.js';
import { type Body, compose, type Frame } from '../frame.js';
import { noteOn, shortenedNote } from '../notes.js';
import { labelSize, roomFor, smallSize, word, wrap } from '../text.js';

/** How often something is so for somebody. */
export interface MultipleRow {
  /** Whom it concerns, e.g. a partner: a row. */
  readonly label: string;
  /** What it is, e.g. `no date`: a column of bars. */
  readonly kind: string;
  readonly count: number | null;
}

/** Beyond so many labels the later ones are left out and noted. */
const mostRows = 40;
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
export function multiplesChart(rows: readonly MultipleRow[], options: ChartOptions = {}): Chart {
  const tidy = rows.map(({ label, kind, count }) => ({ label, kind, count: known(count) }));
  const grid = gridOf(
    tidy.map(({ label, kind, count }) => ({ row: label, column: kind, value: count })),
  );
  const left = grid.row.slice(mostRows);
  const value = sum(left, (label) => sum(grid.column, (kind) => grid.at(label, kind)?.value ?? 0));
  const more = `${countText(left.length, 'row')} with ${figureText(value)} in all`;
  return compose(
    {
      title: 'Where faults gather',
      description: describe(grid),
      table: gridTable(grid, ''),
      rows: tidy,
      notes: noteOn(left.length, `Not drawn for want of room: ${more}; the table has them.`, value),
      body: (frame) => draw(grid, frame),
    },
    options,
  );
}

function describe({ cells, column }: Grid): string {
  const parts = column.map((kind) => {
    const found = cells
      .filter((cell) => cell.column === kind && (cell.value ?? 0) > 0)
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
    const names = found.slice(0, 3).map(({ row, value }) => `${row} ${figureText(value)}`);
    const listed = `${names.join(', ')}${found.length > 3 ? ', …' : ''}`;
    const total = figureText(sum(found, ({ value }) => value));
    return `${kind}: ${total}${names.length > 0 ? ` (${listed})` : ''}`;
  });
  return listSentence(parts, 'There is nothing to show.');
}

/** Blocks of about the same number of columns, as many in each as have room. */
function draw(grid: Grid, frame: Frame): Body {
  const { left, right, marks, palette } = frame;
  const kinds = grid.column;
  const lines = grid.row.slice(0, mostRows).map((label) => ({ label }));
  const setting = { share: 0.3, least: 26, padding: 8 };
  const { end, notes } = placed(lines, setting, frame);
  const x0 = end + 16;
  const highest = max(grid.cells, ({ value }) => value ?? 1) ?? 1;
  const figureRoom = max(grid.cells, ({ value }) => roomFor(figureText(value), labelSize)) ?? 0;
  const fitting = Math.max(2, Math.floor((right - x0 + gap) / (leastWidth + gap)));
  const inBlock = Math.max(2, Math.ceil(kinds.length / Math.ceil(kinds.length / fitting)));
  const width = (right - x0 - gap * (inBlock - 1)) / inBlock;
  const perUnit = (width - figureRoom - 6) / Math.max(1, highest);
  const heads = kinds.map((kind, at) => {
    const text = wrap(kind, width, { size: smallSize, weight: 'bold', maxLines: 4 });
    return { kind, text, x: x0 + (at % inBlock) * (width + gap) };
  });
  let svg = '';
  let y = frame.top - betweenBlocks;
  for (let first = 0; first < kinds.length; first += inBlock) {
    const block = heads.slice(first, first + inBlock);
    const line = y + betweenBlocks + Math.max(...block.map(({ text }) => text.height));
    for (const { text, x } of block) svg += text.at(x, line - text.height / 2);
    const body = placed(lines, setting, { ...frame, top: line + 6 });
    svg += marks.guide(left, line + 6, right, line + 6);
    for (const { row, middle, bottom, words } of body.rows) {
      const bars = block.map(({ kind, x }) => {
        const count = grid.at(row.label, kind)?.value ?? null;
        if (count === null) return '';
        const long = Math.max(0, count) * perUnit;
        const bar = long > 0 ? marks.bar(x, middle - 6, Math.max(1, long), 12) : '';
        const fill = count === 0 ? palette.muted : undefined;
        return bar + word(figureText(count), x + long + (long > 0 ? 6 : 0), middle, { fill });
      });
      svg += words + bars.join('') + marks.guide(left, bottom, right, bottom);
    }
    y = body.bottom;
  }
  return { svg, bottom: y, notes: [...notes, ...shortenedNote(heads.map(({ text }) => text))] };
}
