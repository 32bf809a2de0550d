import { max, sum } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { type Link, type LinkEnd, type LinkRow, linksOf, sidesOf } from '../links-between.js';
import { noteOn, shortenedNote } from '../notes.js';
import { element, round } from '../svg.js';
import { tabled } from '../tabled.js';
import { roomFor } from '../text-width.js';
import { heightOf, labelSize, smallSize, word, words } from '../words.js';
import { wrap } from '../wrap.js';
import { gridChart } from './grid.js';

/** Options of {@link linksChart}. */
export interface LinksOptions extends ChartOptions {
  /** What is counted, e.g. `events`. */
  readonly unit?: string;
  /** Heads of the two columns. */
  readonly heads?: readonly [from: string, to: string];
  /** With more names on one side a grid is drawn. Default 25. */
  readonly mostNames?: number;
}

const between = 2;

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
  const { from, to } = sidesOf(links);
  const title = `${heads[0]} and ${heads[1]}${unit && `: ${unit}`}`;
  if (Math.max(from.length, to.length) > mostNames) {
    const cells = links.map((link) => ({ row: link.from, column: link.to, value: link.value }));
    return gridChart(cells, { title, unit, dimensions: heads, ...options });
  }
  const left = rows.filter(({ value }) => (known(value) ?? 0) <= 0).length;
  const listed = links.map((link) => `${link.from} and ${link.to} ${figureText(link.value)}`);
  return compose(
    {
      title,
      description:
        links.length === 0
          ? 'There are no links.'
          : `${countText(links.length, 'link')}. ${listText(listed)}.`,
      ...tabled(links, [
        ['from', heads[0], (link) => link.from],
        ['to', heads[1], (link) => link.to],
        ['value', unit || 'Value', ({ value }) => value],
      ]),
      notes: noteOn(left, `Not drawn: ${countText(left, 'link')} without a number above 0.`, 0),
      body: links.length === 0 ? null : (frame) => draw(links, [from, to], heads, frame),
    },
    options,
  );
}

function draw(
  links: readonly Link[],
  sides: readonly (readonly LinkEnd[])[],
  heads: readonly [string, string],
  frame: Frame,
): Body {
  const { left, right, top, palette } = frame;
  const most = (right - left) * 0.32;
  const y0 = top + 22;
  const largest = max(links, ({ value }) => value) ?? 1;
  const width = ({ value }: Link) => 1.5 + (value / largest) * 9;
  const thickness = (own: readonly Link[]) => sum(own, (link) => width(link) + between);
  const columns = sides.map((ends, side) => {
    const names = ends.map((end) => {
      const label = wrap(`${end.name} (${figureText(end.total)})`, most, { size: labelSize });
      const needed = Math.max(thickness(end.links), heightOf(label.lines.length));
      return { ...end, label, height: Math.max(30, needed + 10) };
    });
    const widest = max(names, ({ label }) => label.width) ?? 0;
    const room = Math.max(widest, roomFor(heads[side] ?? '', smallSize)) + 10;
    return { names, height: sum(names, ({ height }) => height), room };
  });
  const tallest = max(columns, ({ height }) => height) ?? 0;
  const xs = [left + (columns[0]?.room ?? 0), right - (columns[1]?.room ?? 0)] as const;
  const ports = columns.map(() => new Map<Link, number>());
  const labels = columns.map(({ names, height }, side) => {
    const spare = (tallest - height) / names.length;
    const [x, anchor] =
      side === 0 ? ([xs[0] - 10, 'end'] as const) : ([xs[1] + 10, 'start'] as const);
    let bottom = y0;
    return names.map(({ label, links: own, ...name }) => {
      const middle = bottom + (name.height + spare) / 2;
      bottom += name.height + spare;
      let port = middle - (thickness(own) - between) / 2;
      for (const link of own) {
        ports[side]?.set(link, port + width(link) / 2);
        port += width(link) + between;
      }
      return words(label.lines, x, middle, { anchor });
    });
  });
  const middle = (xs[0] + xs[1]) / 2;
  const lines = links.map((link) => {
    const [y1 = 0, y2 = 0] = ports.map((side) => side.get(link));
    const [from, to] = [round(y1), round(y2)];
    const d = `M${round(xs[0])} ${from}C${round(middle)} ${from} ${round(middle)} ${to} ${round(xs[1])} ${to}`;
    const stroke = (colour: string, wide: number) =>
      element('path', { d, fill: 'none', stroke: colour, 'stroke-width': wide });
    // A light edge keeps lines apart where they cross.
    return stroke(palette.background, width(link) + 2) + stroke(palette.counted, width(link));
  });
  const small = { size: smallSize, fill: palette.muted } as const;
  const headings =
    word(heads[0], xs[0] - 10, top + 4, { ...small, anchor: 'end' }) +
    word(heads[1], xs[1] + 10, top + 4, small);
  return {
    svg: [headings, ...lines, ...labels.flat()].join(''),
    bottom: y0 + tallest,
    notes: columns.flatMap(({ names }) => shortenedNote(names.map(({ label }) => label))),
  };
}
