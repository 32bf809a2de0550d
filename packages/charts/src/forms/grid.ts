import { fsum } from 'd3-array';
import type { Chart, ChartNote, CountOptions } from '../chart.js';
import { cellText, type GridSetting, layoutOf } from '../drawing/grid-layout.js';
import { type Shades, shadesOf } from '../drawing/shades.js';
import { countText, figureText, listText } from '../figure-text.js';
import {
  foldedGrid,
  type Grid,
  type GridCell,
  gridOf,
  gridTable,
  turned,
} from '../figures/grid-cells.js';
import { type Body, compose, type Frame } from '../frame.js';
import { hiddenNote, noteOn } from '../notes.js';
import { element } from '../svg.js';
import { word } from '../text.js';
import { themeOf } from '../theme.js';

/** Options of {@link gridChart}. */
export interface GridOptions extends CountOptions {
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
 * totals that the cells give. An empty cell has no record; cells of one place are added up.
 *
 * Where the columns have no room and the rows are fewer, rows and columns change places. Where
 * they still have none their heads are written upwards, and what is too much even then stands
 * together.
 *
 * @example
 * gridChart([{ row: 'Igniting event', column: 'Italy', value: 173 }]).description;
 * // => '1 row and 1 column. Largest: Igniting event, Italy 173.'
 */
export function gridChart(cells: readonly GridCell[], options: GridOptions = {}): Chart {
  const { unit = '', dimensions: [down, across] = ['row', 'column'] } = options;
  const grid = gridOf(cells);
  const { palette } = themeOf(options.theme);
  const values = grid.parts.map(({ value }) => value ?? 0);
  const shades = shadesOf(values, palette);
  return compose(
    {
      title: `${unit === '' ? 'Figures' : `Number of ${unit}`} by ${down} and ${across}`,
      description: describe(grid),
      key: shades.key,
      table: gridTable(grid, down),
      rows: grid.cells.map(({ row, column, value }) => ({ [down]: row, [across]: column, value })),
      notes: notesOf(grid, options),
      body: (frame) => draw(grid, options, shades, frame),
    },
    options,
  );
}

function notesOf(
  { cells, parts, at }: Grid,
  { combines = 'sum' }: GridOptions,
): readonly ChartNote[] {
  const whole = combines === 'sum' ? at(null, null)?.value : null;
  const several = parts.filter(({ hidden }) => hidden).length > 1;
  const shown = fsum(parts, ({ value }) => value ?? 0);
  const hidden = cells.filter((cell) => cell.hidden).length;
  const unknown = cells.filter((cell) => !cell.hidden && cell.value === null).length;
  return [
    ...hiddenNote(hidden, several && typeof whole === 'number' ? whole - shown : null),
    ...noteOn(unknown, `${countText(unknown, 'cell has', 'cells have')} no number (?).`),
  ];
}

function describe({ row, column, parts }: Grid): string {
  if (parts.length === 0) return 'There are no figures.';
  const largest = parts
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 3)
    .map((cell) => `${cell.row}, ${cell.column} ${figureText(cell.value)}`);
  const told = largest.length > 0 ? ` Largest: ${listText(largest)}.` : '';
  return `${countText(row.length, 'row')} and ${countText(column.length, 'column')}.${told}`;
}

const lying: GridSetting = { leastWidth: 44, mostWidth: 104, heads: 'middle' };
const standing: GridSetting = { ...lying, heads: 'standing' };

function draw(all: Grid, options: GridOptions, shades: Shades, frame: Frame): Body {
  const { combines = 'sum', mostRows = 40, orientation = 'may turn' } = options;
  const fits = (grid: Grid) => grid.column.length <= layoutOf(grid, lying, frame).fitting;
  const crowded = all.column.length > all.row.length && !fits(all);
  const upright = crowded && orientation === 'may turn' ? turned(all) : all;
  const tall = foldedGrid(upright, 'row', mostRows, combines);
  const laidOut = (grid: Grid) => layoutOf(grid, fits(upright) ? lying : standing, frame);
  const folded = foldedGrid(tall.grid, 'column', laidOut(tall.grid).fitting, combines);
  // Totals have no shade, and what several rows or columns come to has none.
  const single = new Set<string | null>([...all.row, ...all.column]);
  const body = laidOut(folded.grid).draw((cell, { x, width, top, middle, bottom }) => {
    const { row, column, value } = cell;
    const shaded = single.has(row) && single.has(column);
    const { fill, ink } = (shaded && shades.of(value ?? 0)) || {};
    const weight = row === null || column === null ? 'bold' : 'regular';
    const box = { x, y: top + 1, width: width - 2, height: bottom - top - 2, fill };
    const look = { anchor: 'middle', fill: ink, weight } as const;
    const text = word(cellText(cell), x + width / 2 - 1, middle, look);
    return (fill ? element('rect', box) : '') + text;
  });
  return { ...body, notes: [...tall.notes, ...folded.notes, ...(body.notes ?? [])] };
}
