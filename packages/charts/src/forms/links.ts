import type { Chart, ChartNote, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import { labelColumn } from '../label-column.js';
import {
  type Link,
  type LinkRow,
  linksOf,
  portsOf,
  rankOf,
  type Side,
  sideOf,
} from '../links-between.js';
import { element, round } from '../svg.js';
import { roomFor } from '../text-width.js';
import { heightOf, smallSize, word, words } from '../words.js';
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
  const left = rows.filter(({ value }) => (known(value) ?? 0) <= 0);
  const notes: ChartNote[] =
    left.length === 0
      ? []
      : [
          {
            text: `Not drawn: ${countText(left.length, 'link')} without a number above 0.`,
            rows: left.length,
            value: 0,
          },
        ];
  const from = sideOf(links, 'from');
  const to = sideOf(links, 'to', from.names);
  const title = `${heads[0]} and ${heads[1]}${unit && `: ${unit}`}`;
  if (from.names.length > mostNames || to.names.length > mostNames) {
    const cells = links.map((link) => ({ row: link.from, column: link.to, value: link.value }));
    return gridChart(cells, { title, unit, dimensions: heads, ...options });
  }
  const listed = links.map((link) => `${link.from} and ${link.to} ${figureText(link.value)}`);
  return compose(
    {
      title,
      description:
        links.length === 0
          ? 'There are no links.'
          : `${countText(links.length, 'link')}. ${listText(listed)}.`,
      table: {
        header: [...heads, unit || 'Value'],
        rows: links.map((link) => [link.from, link.to, link.value]),
      },
      rows: links.map((link) => ({ ...link })),
      notes,
      body: (frame) => draw(links, from, to, heads, frame),
    },
    options,
  );
}

function draw(
  links: readonly Link[],
  from: Side,
  to: Side,
  heads: readonly [string, string],
  frame: Frame,
): Body {
  if (links.length === 0) return nothingToDraw(frame, 'There are no links.');
  const { left, right, top, palette } = frame;
  const most = (right - left) * 0.32;
  const text = ({ names, totals }: Side) =>
    names.map((name) => `${name} (${figureText(totals.get(name))})`);
  const columns = [labelColumn(text(from), most), labelColumn(text(to), most)] as const;
  const largest = links[0]?.value ?? 1;
  const width = (link: Link) => 1.5 + (link.value / largest) * 9;
  const y0 = top + 22;
  const sides = [
    { ...from, end: 'from', column: columns[0] },
    { ...to, end: 'to', column: columns[1] },
  ] as const;
  const heights = sides.map(({ names, end, column }) =>
    names.map((name, index) => {
      const own = links.filter((link) => link[end] === name);
      const ports = own.reduce((sum, link) => sum + width(link) + 2, 0);
      return Math.max(30, ports + 10, heightOf(column.labels[index]?.lines.length ?? 1) + 10);
    }),
  );
  const sums = heights.map((list) => list.reduce((sum, height) => sum + height, 0));
  const tallest = Math.max(...sums);
  const middles = heights.map((list, side) => {
    const spare = (tallest - (sums[side] ?? 0)) / list.length;
    let y = y0;
    return list.map((height) => {
      y += height + spare;
      return y - (height + spare) / 2;
    });
  });
  const room = sides.map(({ column }, side) =>
    Math.max(column.width, roomFor(heads[side] ?? '', smallSize)),
  );
  const xs = [left + (room[0] ?? 0) + 10, right - (room[1] ?? 0) - 10] as const;
  const middle = (xs[0] + xs[1]) / 2;
  const rank = { from: rankOf(from), to: rankOf(to) };
  const ports = sides.map(({ names, end }, side) =>
    portsOf(links, names, end, rank, middles[side] ?? [], width),
  );
  const line = (link: Link) => {
    const y1 = ports[0]?.get(link) ?? y0;
    const y2 = ports[1]?.get(link) ?? y0;
    const d = `M${round(xs[0])} ${round(y1)}C${round(middle)} ${round(y1)} ${round(middle)} ${round(y2)} ${round(xs[1])} ${round(y2)}`;
    // A light edge keeps lines apart where they cross.
    return (
      element('path', {
        d,
        fill: 'none',
        stroke: palette.background,
        'stroke-width': width(link) + 2,
      }) +
      element('path', { d, fill: 'none', stroke: palette.counted, 'stroke-width': width(link) })
    );
  };
  const place = { size: smallSize, fill: palette.muted } as const;
  let svg =
    word(heads[0], xs[0] - 10, top + 4, { ...place, anchor: 'end' }) +
    word(heads[1], xs[1] + 10, top + 4, place);
  svg += links.map(line).join('');
  columns[0].labels.forEach(({ lines }, index) => {
    svg += words(lines, xs[0] - 10, middles[0]?.[index] ?? y0, { anchor: 'end' });
  });
  columns[1].labels.forEach(({ lines }, index) => {
    svg += words(lines, xs[1] + 10, middles[1]?.[index] ?? y0);
  });
  return { svg, bottom: y0 + tallest, notes: columns.flatMap(({ notes }) => notes) };
}
