import { known } from './figure-text.js';
import type { Body, Frame } from './frame.js';
import { hasTotals } from './grid-cells.js';
import { cellText, type Layout, labelShare } from './grid-layout.js';
import { placed } from './labelled-rows.js';
import { shortenedNote } from './notes.js';
import type { Shades } from './shades.js';
import { element } from './svg.js';
import { heightOf, smallSize, word, words } from './words.js';
import { wrap } from './wrap.js';

/** Draws a grid as it was laid out: heads, rows of shaded cells, and totals. */
export function gridBody({ grid, x0, width, end }: Layout, shades: Shades, frame: Frame): Body {
  const { left, right, marks, palette } = frame;
  const middle = (index: number) => x0 + index * width + width / 2 - 1;
  const heads = grid.column.map((name) => wrap(name, width - 6, { size: smallSize, maxLines: 5 }));
  const tallest = Math.max(...heads.map(({ lines }) => lines.length));
  const top = frame.top + heightOf(tallest, smallSize) + 8;
  const head = { size: smallSize, fill: palette.muted, anchor: 'middle' } as const;
  const lines = grid.row.map((label) => ({ label }));
  const setting = { left, top: top - 1, room: (right - left) * labelShare, least: 28, padding: 8 };
  const { rows, bottom, notes } = placed(lines, setting, frame);
  const bold = { anchor: 'end', weight: 'bold' } as const;
  const cellAt = (row: (typeof rows)[number], column: string, index: number) => {
    const cell = grid.at(row.label, column);
    if (cell === undefined) return '';
    const plain = cell.hidden || grid.rest.has(row.label) || grid.rest.has(column);
    const shade = plain ? undefined : shades.of(known(cell.value) ?? 0);
    const [y, height] = [row.top + 1, row.bottom - row.top - 2];
    const box = { x: x0 + index * width, y, width: width - 2, height, fill: shade?.fill };
    const fill = shade?.ink === palette.ink ? undefined : shade?.ink;
    const text = word(cellText(cell), middle(index), row.middle, { anchor: 'middle', fill });
    return (shade ? element('rect', box) : '') + text;
  };
  const parts = [
    ...heads.map(({ lines }, index) =>
      words(lines, middle(index), top - 6 - heightOf(lines.length, smallSize) / 2, head),
    ),
    hasTotals(grid, 'row') ? word('Total', end, top - 14, { ...head, anchor: 'end' }) : '',
    ...rows.map((row) => {
      const total = cellText(grid.at(row.label, null));
      const drawn = grid.column.map((column, index) => cellAt(row, column, index));
      return row.words + drawn.join('') + (total && word(total, end, row.middle, bold));
    }),
  ];
  const y = bottom + 1;
  const totals = () => [
    marks.rule(left, y + 2, end, y + 2),
    word('Total', left, y + 18, { weight: 'bold' }),
    ...grid.column.map((column, index) =>
      word(cellText(grid.at(null, column)), middle(index), y + 18, { ...bold, anchor: 'middle' }),
    ),
    word(cellText(grid.at(null, null)), end, y + 18, bold),
  ];
  const closed = hasTotals(grid, 'column');
  return {
    svg: [...parts, ...(closed ? totals() : [])].join(''),
    bottom: closed ? y + 32 : y,
    right: end,
    notes: [...notes, ...shortenedNote(heads)],
  };
}
