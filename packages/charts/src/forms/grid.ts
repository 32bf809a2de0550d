import { fsum } from 'd3-array';
import type { Chart, ChartCell, ChartNote, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { gridBody } from '../grid-body.js';
import {
  foldedGrid,
  type Grid,
  type GridCell,
  gridOf,
  hasTotals,
  shownIn,
  turned,
} from '../grid-cells.js';
import { layoutOf } from '../grid-layout.js';
import { hiddenNote, hiddenWord, noteOn } from '../notes.js';
import { type Shades, shadeKey, shadesOf } from '../shades.js';
import { themeOf } from '../theme.js';

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
  const grid = gridOf(cells);
  const { palette } = themeOf(options.theme);
  const parts = cells.filter(({ row, column }) => row !== null && column !== null);
  const shades = shadesOf(
    parts.map((cell) => shownIn(cell) ?? 0),
    palette,
  );
  const empty = grid.row.length === 0 || grid.column.length === 0;
  return compose(
    {
      title: `${unit === '' ? 'Figures' : `Number of ${unit}`} by ${dimensions[0]} and ${dimensions[1]}`,
      description: describe(grid, parts),
      key: shadeKey(shades, palette),
      table: tableOf(grid, dimensions[0]),
      rows: cells.map((cell) => ({
        [dimensions[0]]: cell.row,
        [dimensions[1]]: cell.column,
        value: shownIn(cell),
      })),
      notes: notesOf(cells, parts, grid, options),
      body: empty ? null : (frame) => draw(grid, options, shades, frame),
    },
    options,
  );
}

function notesOf(
  cells: readonly GridCell[],
  parts: readonly GridCell[],
  grid: Grid,
  { combines = 'sum' }: GridOptions,
): readonly ChartNote[] {
  const whole = grid.at(null, null);
  const total = whole && combines === 'sum' ? shownIn(whole) : null;
  const several = parts.filter(({ hidden }) => hidden).length > 1;
  const unknown = cells.filter(({ hidden, value }) => !hidden && known(value) === null).length;
  return [
    ...hiddenNote(
      cells.filter(({ hidden }) => hidden).length,
      total !== null && several ? total - fsum(parts, (cell) => shownIn(cell) ?? 0) : null,
    ),
    ...noteOn(unknown, `${countText(unknown, 'cell has', 'cells have')} no number (?).`),
  ];
}

function describe({ row, column }: Grid, parts: readonly GridCell[]): string {
  if (parts.length === 0) return 'There are no figures.';
  const largest = parts
    .filter((cell) => shownIn(cell) !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 3)
    .map((cell) => `${cell.row}, ${cell.column} ${figureText(cell.value)}`);
  const told = largest.length > 0 ? ` Largest: ${listText(largest)}.` : '';
  return `${countText(row.length, 'row')} and ${countText(column.length, 'column')}.${told}`;
}

function tableOf(grid: Grid, head: string): Chart['table'] {
  const columns = hasTotals(grid, 'row') ? [...grid.column, null] : grid.column;
  const rows = hasTotals(grid, 'column') ? [...grid.row, null] : grid.row;
  const cell = (at: GridCell | undefined): ChartCell =>
    at?.hidden ? hiddenWord : known(at?.value);
  return {
    header: [head, ...columns.map((column) => column ?? 'Total')],
    rows: rows.map((row) => [
      row ?? 'Total',
      ...columns.map((column) => cell(grid.at(row, column))),
    ]),
  };
}

function draw(all: Grid, options: GridOptions, shades: Shades, frame: Frame): Body {
  const { combines = 'sum', mostRows = 40, orientation = 'may turn' } = options;
  const crowded = orientation === 'may turn' && layoutOf(all, frame).fitting < all.column.length;
  const upright = crowded && all.row.length < all.column.length ? turned(all) : all;
  const { grid: tall, notes } = foldedGrid(upright, 'row', mostRows, combines);
  const folded = foldedGrid(tall, 'column', layoutOf(tall, frame).fitting, combines);
  const body = gridBody(layoutOf(folded.grid, frame), shades, frame);
  return { ...body, notes: [...notes, ...folded.notes, ...(body.notes ?? [])] };
}
