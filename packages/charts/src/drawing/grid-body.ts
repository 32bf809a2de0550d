import { known } from '../figure-text.js';
import { linesOf } from '../figures/grid-cells.js';
import type { Body, Frame } from '../frame.js';
import { shortenedNote } from '../notes.js';
import { element } from '../svg.js';
import { smallSize, word, wrap } from '../text.js';
import { cellText, type Layout, labelShare } from './grid-layout.js';
import { type Placed, placed, type RowLabel } from './rows.js';
import type { Shades } from './shades.js';

/** Draws a grid as it was laid out: heads, rows of shaded cells, and totals. */
export function gridBody({ grid, x0, width, end }: Layout, shades: Shades, frame: Frame): Body {
  const { left, marks, palette } = frame;
  const middle = (index: number) => x0 + index * width + width / 2 - 1;
  const heads = grid.column.map((name) => wrap(name, width - 6, { size: smallSize, maxLines: 5 }));
  const top = frame.top + Math.max(...heads.map(({ height }) => height)) + 8;
  const setting = { share: labelShare, least: 28, padding: 8 };
  const lines = grid.row.map((label) => ({ label }));
  const { rows, bottom, notes } = placed(lines, setting, { ...frame, top: top - 1 });
  const head = { fill: palette.muted, anchor: 'middle' } as const;
  const bold = { anchor: 'end', weight: 'bold' } as const;

  const cellAt = (row: Placed<RowLabel>, column: string, index: number) => {
    const { label } = row.row;
    const cell = grid.at(label, column);
    if (cell === undefined) return '';
    const plain = cell.hidden || grid.rest.has(label) || grid.rest.has(column);
    const shade = plain ? undefined : shades.of(known(cell.value) ?? 0);
    const [y, height] = [row.top + 1, row.bottom - row.top - 2];
    const box = { x: x0 + index * width, y, width: width - 2, height, fill: shade?.fill };
    const fill = shade?.ink === palette.ink ? undefined : shade?.ink;
    const text = word(cellText(cell), middle(index), row.middle, { anchor: 'middle', fill });
    return (shade ? element('rect', box) : '') + text;
  };
  const drawn = rows.map((row) => {
    const total = cellText(grid.at(row.row.label, null));
    const cells = grid.column.map((column, index) => cellAt(row, column, index));
    return row.words + cells.join('') + (total && word(total, end, row.middle, bold));
  });
  const headings = heads.map((name, index) =>
    name.at(middle(index), top - 6 - name.height / 2, head),
  );
  const rowTotals = linesOf(grid, 'column').includes(null);
  const columnTotals = linesOf(grid, 'row').includes(null);
  const y = bottom + 1;
  const totals = () => [
    marks.rule(left, y + 2, end, y + 2),
    word('Total', left, y + 18, { weight: 'bold' }),
    ...grid.column.map((column, index) =>
      word(cellText(grid.at(null, column)), middle(index), y + 18, { ...bold, anchor: 'middle' }),
    ),
    word(cellText(grid.at(null, null)), end, y + 18, bold),
  ];
  return {
    svg: [
      ...headings,
      rowTotals ? word('Total', end, top - 14, { ...head, size: smallSize, anchor: 'end' }) : '',
      ...drawn,
      ...(columnTotals ? totals() : []),
    ].join(''),
    bottom: columnTotals ? y + 32 : y,
    right: end,
    notes: [...notes, ...shortenedNote(heads)],
  };
}
