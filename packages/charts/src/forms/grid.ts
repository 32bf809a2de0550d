import type { Chart, ChartCell, ChartNote, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import { labelColumn, shortenedNote } from '../label-column.js';
import { type Shades, shadesOf } from '../shades.js';
import { element } from '../svg.js';
import { roomFor } from '../text-width.js';
import { defaultTheme, themeOf } from '../theme.js';
import { heightOf, labelSize, smallSize, word, words } from '../words.js';
import { wrap } from '../wrap.js';

/** A cell of a grid. `null` for a row or a column: the total over it. */
export interface GridCell {
  readonly row: string | null;
  readonly column: string | null;
  readonly value: number | null;
  /** Hidden, since a small figure could give a person away. */
  readonly hidden?: boolean;
}

/** Options of {@link gridChart}. */
export interface GridOptions extends ChartOptions {
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
  /** What rows and columns are, e.g. `['type', 'country']`. */
  readonly dimensions?: readonly [rows: string, columns: string];
  /** Beyond so many rows or columns the later ones are left out and noted. Default 60 and 30. */
  readonly mostRows?: number;
  readonly mostColumns?: number;
}

interface Grid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  at(row: string | null, column: string | null): GridCell | undefined;
  readonly totals: { readonly rows: boolean; readonly columns: boolean };
}

/**
 * Figures by two dimensions: each cell with its number, on one hue in up to five steps, with the
 * totals that the cells give. An empty cell has no record.
 *
 * @example
 * gridChart([{ row: 'Igniting event', column: 'Italy', value: 173 }]).description;
 * // => '1 row and 1 column. Largest: Igniting event, Italy 173.'
 */
export function gridChart(cells: readonly GridCell[], options: GridOptions = {}): Chart {
  const { unit = '', dimensions = ['row', 'column'] } = options;
  const all = gridOf(cells, Infinity, Infinity);
  const shown = gridOf(cells, options.mostRows ?? 60, options.mostColumns ?? 30);
  const palette = options.theme ? themeOf(options.theme).palette : defaultTheme.palette;
  const parts = cells.filter(({ row, column }) => row !== null && column !== null);
  const values = parts.map(({ value }) => known(value) ?? 0);
  const shades = shadesOf(values, palette);
  return compose(
    {
      title: `${unit === '' ? 'Figures' : `Number of ${unit}`} by ${dimensions[0]} and ${dimensions[1]}`,
      description: describe(all, parts),
      key: shades.used.map(({ fill, label }) => ({
        label,
        draw: (_, x, y) =>
          element('rect', {
            x: x - 8,
            y: y - 8,
            width: 20,
            height: 16,
            fill,
            stroke: palette.muted,
          }),
      })),
      table: tableOf(all, dimensions),
      rows: cells.map(({ row, column, value, hidden = false }) => ({
        [dimensions[0]]: row,
        [dimensions[1]]: column,
        value: hidden ? null : known(value),
      })),
      notes: notesOf(cells, all, shown),
      body: (frame) => draw(shown, shades, frame),
    },
    options,
  );
}

function gridOf(cells: readonly GridCell[], mostRows: number, mostColumns: number): Grid {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const byPlace = new Map<string, GridCell>();
  const place = (row: string | null, column: string | null) => JSON.stringify([row, column]);
  for (const cell of cells) {
    if (cell.row !== null) rows.add(cell.row);
    if (cell.column !== null) columns.add(cell.column);
    byPlace.set(place(cell.row, cell.column), cell);
  }
  return {
    rows: [...rows].slice(0, mostRows),
    columns: [...columns].slice(0, mostColumns),
    at: (row, column) => byPlace.get(place(row, column)),
    totals: {
      rows: cells.some(({ row, column }) => row !== null && column === null),
      columns: cells.some(({ row, column }) => row === null && column !== null),
    },
  };
}

function notesOf(cells: readonly GridCell[], all: Grid, shown: Grid): readonly ChartNote[] {
  const notes: ChartNote[] = [];
  const hidden = cells.filter((cell) => cell.hidden).length;
  if (hidden > 0) {
    const text = `${countText(hidden, 'small figure is', 'small figures are')} hidden (×).`;
    notes.push({ text, rows: hidden, value: null });
  }
  const unknown = cells.filter((cell) => !cell.hidden && known(cell.value) === null).length;
  if (unknown > 0) {
    notes.push({
      text: `${countText(unknown, 'cell has', 'cells have')} no number (?).`,
      rows: unknown,
      value: null,
    });
  }
  const rows = new Set(shown.rows);
  const columns = new Set(shown.columns);
  const left = cells.filter(
    ({ row, column }) => row !== null && column !== null && !(rows.has(row) && columns.has(column)),
  );
  if (left.length > 0) {
    const value = left.reduce((sum, cell) => sum + (known(cell.value) ?? 0), 0);
    const what = [
      ...(all.rows.length > rows.size ? [countText(all.rows.length - rows.size, 'row')] : []),
      ...(all.columns.length > columns.size
        ? [countText(all.columns.length - columns.size, 'column')]
        : []),
    ];
    const text = `Not drawn for want of room: ${what.join(' and ')} with cells of ${figureText(value)} in all; the table has them.`;
    notes.push({ text, rows: left.length, value });
  }
  return notes;
}

function describe({ rows, columns }: Grid, parts: readonly GridCell[]): string {
  if (parts.length === 0) return 'There are no figures.';
  const largest = parts
    .filter((cell) => !cell.hidden && known(cell.value) !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, 3)
    .map(({ row, column, value }) => `${row}, ${column} ${figureText(value)}`);
  return `${countText(rows.length, 'row')} and ${countText(columns.length, 'column')}.${largest.length > 0 ? ` Largest: ${listText(largest)}.` : ''}`;
}

function cellText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.hidden) return '×';
  return known(cell.value) === null ? '?' : figureText(cell.value);
}

function tableOf(grid: Grid, dimensions: readonly [string, string]): Chart['table'] {
  const number = (cell: GridCell | undefined): ChartCell =>
    cell?.hidden ? 'hidden' : known(cell?.value);
  const line = (name: string, row: string | null): ChartCell[] => [
    name,
    ...grid.columns.map((column) => number(grid.at(row, column))),
    ...(grid.totals.rows ? [number(grid.at(row, null))] : []),
  ];
  return {
    header: [dimensions[0], ...grid.columns, ...(grid.totals.rows ? ['Total'] : [])],
    rows: [
      ...grid.rows.map((row) => line(row, row)),
      ...(grid.totals.columns ? [line('Total', null)] : []),
    ],
  };
}

const rowHeight = 28;

function draw(grid: Grid, shades: Shades, frame: Frame): Body {
  const { left, right, top, marks, palette } = frame;
  if (grid.rows.length === 0 || grid.columns.length === 0)
    return nothingToDraw(frame, 'There are no figures.');
  const labels = labelColumn(grid.rows, (right - left) * 0.3);
  const totalTexts = [...grid.rows, null].map((row) => cellText(grid.at(row, null)));
  const totalRoom = grid.totals.rows
    ? Math.max(
        roomFor('Total', smallSize),
        ...totalTexts.map((text) => roomFor(text, labelSize, 'bold')),
      ) + 10
    : 0;
  const x0 =
    left +
    Math.max(labels.width, grid.totals.columns ? roomFor('Total', labelSize, 'bold') : 0) +
    10;
  const texts = grid.columns.flatMap((column) =>
    [...grid.rows, null].map((row) => cellText(grid.at(row, column))),
  );
  const least = Math.max(28, ...texts.map((text) => roomFor(text, labelSize) + 8));
  const longestWord = Math.max(
    ...grid.columns.flatMap((name) => name.split(/[\s-]/).map((part) => roomFor(part, smallSize))),
  );
  const wanted = Math.min(Math.max(least, longestWord + 6), 110);
  const free = (right - totalRoom - x0) / grid.columns.length;
  const width = Math.max(least, 44, Math.min(wanted, free), Math.min(free, 104));
  const x = (index: number) => x0 + index * width;
  const end = x(grid.columns.length);
  const totalEnd = end + totalRoom;
  const heads = grid.columns.map((name) => wrap(name, width - 4, { size: smallSize, maxLines: 5 }));
  const headHeight = Math.max(...heads.map(({ lines }) => heightOf(lines.length, smallSize)));
  let y = top + headHeight + 8;
  let svg = heads
    .map(({ lines }, index) =>
      words(lines, x(index) + width / 2, y - 6 - heightOf(lines.length, smallSize) / 2, {
        anchor: 'middle',
        size: smallSize,
        fill: palette.muted,
      }),
    )
    .join('');
  if (grid.totals.rows)
    svg += word('Total', totalEnd, y - 14, { anchor: 'end', size: smallSize, fill: palette.muted });
  grid.rows.forEach((row, at) => {
    const lines = labels.labels[at]?.lines ?? [];
    const height = Math.max(rowHeight, heightOf(lines.length) + 8);
    svg += words(lines, left, y + height / 2);
    grid.columns.forEach((column, index) => {
      const cell = grid.at(row, column);
      if (cell === undefined) return;
      const shade = cell.hidden ? undefined : shades.of(known(cell.value) ?? 0);
      if (shade)
        svg += element('rect', {
          x: x(index),
          y,
          width: width - 2,
          height: height - 2,
          fill: shade.fill,
        });
      svg += word(cellText(cell), x(index) + width / 2 - 1, y + height / 2 - 1, {
        anchor: 'middle',
        fill: shade?.ink === palette.ink ? undefined : shade?.ink,
      });
    });
    svg += word(cellText(grid.at(row, null)), totalEnd, y + height / 2 - 1, {
      anchor: 'end',
      weight: 'bold',
    });
    y += height;
  });
  if (grid.totals.columns) {
    svg +=
      marks.rule(left, y + 2, totalEnd, y + 2) + word('Total', left, y + 18, { weight: 'bold' });
    grid.columns.forEach((column, index) => {
      svg += word(cellText(grid.at(null, column)), x(index) + width / 2 - 1, y + 18, {
        anchor: 'middle',
        weight: 'bold',
      });
    });
    svg += word(cellText(grid.at(null, null)), totalEnd, y + 18, { anchor: 'end', weight: 'bold' });
    y += 32;
  }
  const notes = [...labels.notes, ...shortenedNote(heads)];
  return { svg, bottom: y, right: totalEnd, notes };
}
