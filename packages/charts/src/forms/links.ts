import { linkHorizontal } from 'd3-shape';
import type { Chart, CountOptions } from '../chart.js';
import { type Column, tabled } from '../columns.js';
import { linkColumn } from '../drawing/link-column.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Link, type LinkRow, linksOf, type Sides, sidesOf } from '../figures/links-between.js';
import { type Body, compose, type Frame } from '../frame.js';
import { noteOn } from '../notes.js';
import { element } from '../svg.js';
import { gridChart } from './grid.js';

/** Options of {@link linksChart}. */
export interface LinksOptions extends CountOptions {
  /** Heads of the two columns. */
  readonly heads?: readonly [from: string, to: string];
  /** With more names on one side a grid is drawn. Default 25. */
  readonly mostNames?: number;
}

/**
 * Who has to do with whom: two columns of names, lines between them as thick as the value. With
 * many names the same figures as a grid.
 *
 * @example
 * linksChart([{ from: 'LGSG', to: 'Alessandro Volta', value: 4 }]).description;
 * // => '1 link. LGSG and Alessandro Volta 4.'
 */
export function linksChart(rows: readonly LinkRow[], options: LinksOptions = {}): Chart {
  const { unit = '', heads = ['From', 'To'], mostNames = 25 } = options;
  const links = linksOf(rows);
  const sides = sidesOf(links);
  const title = `${heads[0]} and ${heads[1]}${unit && `: ${unit}`}`;
  if (sides.some((names) => names.length > mostNames)) {
    const cells = links.map(({ from, to, value }) => ({ row: from, column: to, value }));
    return gridChart(cells, { title, dimensions: heads, ...options });
  }
  const left = rows.filter(({ value }) => (known(value) ?? 0) <= 0).length;
  const listed = links.map((link) => `${link.from} and ${link.to} ${figureText(link.value)}`);
  const columns: readonly Column<Link>[] = [
    ['from', heads[0], ({ from }) => from],
    ['to', heads[1], ({ to }) => to],
    ['value', unit || 'Value', ({ value }) => value],
  ];
  return compose(
    {
      title,
      description:
        links.length === 0
          ? 'There are no links.'
          : `${countText(links.length, 'link')}. ${listText(listed)}.`,
      ...tabled(links, columns),
      notes: noteOn(left, `Not drawn: ${countText(left, 'link')} without a number above 0.`, 0),
      body: (frame) => draw(links, sides, heads, frame),
    },
    options,
  );
}

function draw(
  links: readonly Link[],
  [from, to]: Sides,
  heads: readonly [string, string],
  frame: Frame,
): Body {
  const { left, right, top, palette } = frame;
  const room = (right - left) * 0.32;
  const one = linkColumn(from, heads[0], 'end', room);
  const other = linkColumn(to, heads[1], 'start', room);
  const height = Math.max(one.height, other.height);
  const [x1, x2] = [left + one.width, right - other.width];
  const begin = one.draw(x1 - 10, top, height, palette.muted);
  const end = other.draw(x2 + 10, top, height, palette.muted);
  const curve = linkHorizontal().digits(1);
  const lines = links.map((link) => {
    const [y1, y2] = [begin.ports.get(link) ?? 0, end.ports.get(link) ?? 0];
    const d = curve({ source: [x1, y1], target: [x2, y2] }) ?? '';
    const stroke = (colour: string, width: number) =>
      element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width });
    // A light edge keeps lines apart where they cross.
    return stroke(palette.background, link.thickness + 2) + stroke(palette.counted, link.thickness);
  });
  return {
    svg: lines.join('') + begin.svg + end.svg,
    bottom: top + height,
    notes: [...one.notes, ...other.notes],
  };
}
