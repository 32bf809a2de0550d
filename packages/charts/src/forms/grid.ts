import { fsum } from 'd3-array';
import type { Chart, ChartCell, ChartNote, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import {
  foldedColumns,
  type GridCell,
  type GridCells,
  gridCells,
  transposed,
} from '../grid-cells.js';
import { cellText, type Layout, layoutOf } from '../grid-layout.js';
import { hiddenNote, hiddenWord } from '../hidden-figures.js';
import { labelColumn, shortenedNote } from '../label-column.js';
import { type Shades, shadeKey, shadesOf } from '../shades.js';
import { element } from '../svg.js';
import { themeOf } from '../theme.js';
import { heightOf, smallSize, word, words } from '../words.js';
import { wrap } from '../wrap.js';

/** Options of {@link gridChart}. */
export interface GridOptions extends ChartOptions {
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
  /** What rows and columns are, e.g. `['type', 'country']`. */
  readonly dimensions?: readonly [rows: string, columns: string];
  /** Beyond so many rows the smallest stand together as "others". Default 40. */
  readonly mostRows?: number;
  /** `distinct` values do not add up, so others are left out and noted. Default `sum`. */
  readonly combines?: 'sum' | 'distinct';
  /** Whether rows and columns may change places; rows of time should `stay`. Default `may turn`. */
  readonly orientation?: 'may turn' | 'stay';
}

/**
 * Figures by two dimensions: each cell with its number, on one hue in up to five steps, with the
 * totals that the cells give. An empty cell has no record.
 *
 * Where the columns have no room and the rows are fewer, rows and columns change places; where
 * they still have none the smallest stand together.
 *
 * @example
 * gridChart([{ row: 'Igniting event', column: 'Italy', value: 173 }]).description;
 * // => '1 row and 1 column. Largest: Igniting event, Italy 173.'
 */
export function gridChart(cells: readonly GridCell[], options: GridOptions = {}): Chart {
  const { unit = '', dimensions = ['row', 'column'] } = options;
  const grid = gridCells(cells);
  const { palette } = themeOf(options.theme);
  const parts = cells.filter(({ row, column }) => row !== null && column !== null);
  const shades = shadesOf(
    parts.map((cell) => (cell.hidden ? 0 : (known(cell.value) ?? 0))),
    palette,
  );
  return compose(
    {
      title: `${unit === '' ? 'Figures' : `Number of ${unit}`} by ${dimensions[0]} and ${dimensions[1]}`,
      description: describe(grid, parts),
      key: shadeKey(shades, palette),
      table: tableOf(grid, dimensions),
      rows: cells.map(({ row, column, value, hidden = false }) => ({
        [dimensions[0]]: row,
        [dimensions[1]]: column,
        value: hidden ? null : known(value),
      })),
      notes: notesOf(cells, grid, options),
      body: (frame) => draw(grid, options, shades, frame),
    },
    options,
  );
}

function notesOf(
  cells: readonly GridCell[],
  grid: GridCells,
  { combines = 'sum' }: GridOptions,
): readonly ChartNote[] {
  const parts = cells.filter(({ row, column }) => row !== null && column !== null);
  const shown = fsum(parts, (cell) => (cell.hidden ? 0 : (known(cell.value) ?? 0)));
  const whole = grid.at(null, null);
  const comesTo =
    combines === 'sum' &&
    parts.filter((cell) => cell.hidden).length > 1 &&
    whole &&
    !whole.hidden &&
    known(whole.value) !== null
      ? (whole.value ?? 0) - shown
      : null;
  const notes = [...hiddenNote(cells.filter((cell) => cell.hidden).length, comesTo)];
  const unknown = cells.filter((cell) => !cell.hidden && known(cell.value) === null).length;
  if (unknown > 0) {
    const text = `${countText(unknown, 'cell has', 'cells have')} no number (?).`;
    notes.push({ text, rows: unknown, value: null });
  }
  return notes;
}

function describe({ rows, columns }: GridCells, parts: readonly GridCell[]): string {
  if (parts.length === 0) return 'There are no figures.';
  const largest = parts
    .filter((cell) => !cell.hidden && known(cell.value) !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 3)
    .map(({ row, column, value }) => `${row}, ${column} ${figureText(value)}`);
  const told = largest.length > 0 ? ` Largest: ${listText(largest)}.` : '';
  return `${countText(rows.length, 'row')} and ${countText(columns.length, 'column')}.${told}`;
}

function tableOf(grid: GridCells, dimensions: readonly [string, string]): Chart['table'] {
  const number = (cell: GridCell | undefined): ChartCell =>
    cell?.hidden ? hiddenWord : known(cell?.value);
  const total = grid.rows.some((row) => grid.at(row, null));
  const line = (name: string, row: string | null): ChartCell[] => [
    name,
    ...grid.columns.map((column) => number(grid.at(row, column))),
    ...(total ? [number(grid.at(row, null))] : []),
  ];
  return {
    header: [dimensions[0], ...grid.columns, ...(total ? ['Total'] : [])],
    rows: [
      ...grid.rows.map((row) => line(row, row)),
      ...(grid.columns.some((column) => grid.at(null, column)) ? [line('Total', null)] : []),
    ],
  };
}

const rowHeight = 28;
function draw(all: GridCells, options: GridOptions, shades: Shades, frame: Frame): Body {
  const { combines = 'sum', mostRows = 40, orientation = 'may turn' } = options;
  if (all.rows.length === 0 || all.columns.length === 0) {
    return nothingToDraw(frame, 'There are no figures.');
  }
  const crowded = orientation === 'may turn' && layoutOf(all, frame).fitting < all.columns.length;
  const turned = crowded && all.rows.length < all.columns.length ? transposed(all) : all;
  const byRow = foldedColumns(transposed(turned), mostRows, combines, 'row');
  const tall = transposed(byRow.grid);
  const byColumn = foldedColumns(tall, layoutOf(tall, frame).fitting, combines, 'column');
  const body = drawLayout(layoutOf(byColumn.grid, frame), shades, frame);
  return { ...body, notes: [...byRow.notes, ...byColumn.notes, ...(body.notes ?? [])] };
}

function drawLayout({ grid, x0, width, end }: Layout, shades: Shades, frame: Frame): Body {
  const { left, right, top, marks, palette } = frame;
  const labels = labelColumn(grid.rows, (right - left) * 0.3);
  const middle = (index: number) => x0 + index * width + width / 2 - 1;
  const heads = grid.columns.map((name) => wrap(name, width - 6, { size: smallSize, maxLines: 5 }));
  const tallest = heads.reduce((most, { lines }) => Math.max(most, lines.length), 1);
  let y = top + heightOf(tallest, smallSize) + 8;
  const head = { size: smallSize, fill: palette.muted } as const;
  let svg = heads
    .map(({ lines }, index) =>
      words(lines, middle(index), y - 6 - heightOf(lines.length, smallSize) / 2, {
        ...head,
        anchor: 'middle',
      }),
    )
    .join('');
  if (grid.rows.some((row) => grid.at(row, null)))
    svg += word('Total', end, y - 14, { ...head, anchor: 'end' });
  grid.rows.forEach((row, at) => {
    const lines = labels.labels[at]?.lines ?? [];
    const height = Math.max(rowHeight, heightOf(lines.length) + 8);
    const centre = y + height / 2 - 1;
    svg += words(lines, left, centre);
    grid.columns.forEach((column, index) => {
      const cell = grid.at(row, column);
      if (cell === undefined) return;
      const plain = cell.hidden || grid.rest.has(row) || grid.rest.has(column);
      const shade = plain ? undefined : shades.of(known(cell.value) ?? 0);
      const box = { x: x0 + index * width, y, width: width - 2, height: height - 2 };
      if (shade) svg += element('rect', { ...box, fill: shade.fill });
      const fill = shade?.ink === palette.ink ? undefined : shade?.ink;
      svg += word(cellText(cell), middle(index), centre, { anchor: 'middle', fill });
    });
    const total = cellText(grid.at(row, null));
    if (total !== '') svg += word(total, end, centre, { anchor: 'end', weight: 'bold' });
    y += height;
  });
  if (grid.columns.some((column) => grid.at(null, column))) {
    svg += marks.rule(left, y + 2, end, y + 2) + word('Total', left, y + 18, { weight: 'bold' });
    grid.columns.forEach((column, index) => {
      svg += word(cellText(grid.at(null, column)), middle(index), y + 18, {
        anchor: 'middle',
        weight: 'bold',
      });
    });
    svg += word(cellText(grid.at(null, null)), end, y + 18, { anchor: 'end', weight: 'bold' });
    y += 32;
  }
  return { svg, bottom: y, right: end, notes: [...labels.notes, ...shortenedNote(heads)] };
}
