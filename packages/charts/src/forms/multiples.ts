import { max, sum } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { cellText, type GridSetting, layoutOf } from '../drawing/grid-layout.js';
import { figureText, listSentence } from '../figure-text.js';
import { foldedGrid, type Grid, gridOf, gridTable } from '../figures/grid-cells.js';
import { type Body, compose, type Frame } from '../frame.js';
import { labelSize, roomFor, word } from '../text.js';

/** How often something is so for somebody. */
export interface MultipleRow {
  /** Whom it concerns, e.g. a partner: a row. */
  readonly label: string;
  /** What it is, e.g. `no date`: a column of bars. */
  readonly kind: string;
  readonly count: number | null;
}

/** Beyond so many labels or kinds those with the least stand together. */
const mostLabels = 40;
const mostKinds = 6;
const setting: GridSetting = { leastWidth: 76, mostWidth: 160, heads: 'start' };
const gap = 16;

/**
 * Small bars in columns, one column for each kind, all to one scale: where faults gather.
 *
 * @example
 * multiplesChart([{ label: 'CEO', kind: 'no date', count: 2 }]).description;
 * // => 'no date: 2 (CEO 2).'
 */
export function multiplesChart(rows: readonly MultipleRow[], options: ChartOptions = {}): Chart {
  const grid = gridOf(
    rows.map(({ label, kind, count }) => ({ row: label, column: kind, value: count })),
  );
  const tall = foldedGrid(grid, 'row', mostLabels, 'sum');
  const drawn = foldedGrid(tall.grid, 'column', mostKinds, 'sum');
  return compose(
    {
      title: 'Where faults gather',
      description: describe(grid),
      table: gridTable(grid, ''),
      rows: grid.cells.map(({ row, column, value }) => ({
        label: row,
        kind: column,
        count: value,
      })),
      notes: [...tall.notes, ...drawn.notes],
      body: (frame) => draw(drawn.grid, frame),
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

function draw(grid: Grid, frame: Frame): Body {
  const { marks, palette } = frame;
  const highest = max(grid.cells, ({ value }) => value ?? 0) ?? 0;
  const figureRoom = max(grid.cells, (cell) => roomFor(cellText(cell), labelSize)) ?? 0;
  return layoutOf(grid, setting, frame).draw(({ value }, { x, width, middle }) => {
    if (value === null) return '';
    const perUnit = (width - gap - 6 - figureRoom) / Math.max(1, highest);
    const long = Math.max(0, value) * perUnit;
    if (long === 0) return word(figureText(value), x, middle, { fill: palette.muted });
    return marks.bar(x, middle - 6, long, 12) + word(figureText(value), x + long + 6, middle);
  });
}
