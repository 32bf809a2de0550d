import { max, sum } from 'd3-array';
import { figureText } from '../figure-text.js';
import type { Link, LinkEnd } from '../figures/links-between.js';
import { roomFor, smallSize, wrap } from '../text.js';

/** Names one below the other, measured, with room for the links that end at each. */
export type LinkColumn = ReturnType<typeof linkColumn>;

const between = 2;

/** Measures one side of a picture of links; names take at most so many pixels. */
export function linkColumn(ends: readonly LinkEnd[], head: string, most: number) {
  const names = ends.map(({ name, total, links }) => {
    const label = wrap(`${name} (${figureText(total)})`, most);
    return { label, links, height: Math.max(30, label.height + 10, roomOf(links) + 12) };
  });
  const widest = max(names, ({ label }) => label.width) ?? 0;
  return {
    names,
    width: Math.max(widest, roomFor(head, smallSize)) + 10,
    height: sum(names, ({ height }) => height),
  };
}

/** Draws a column down to a height, and says where each link meets its name. */
export function drawColumn(
  { names, height: own }: LinkColumn,
  x: number,
  anchor: 'start' | 'end',
  [top, height]: readonly [number, number],
) {
  const ports = new Map<Link, number>();
  const spare = (height - own) / names.length;
  let svg = '';
  let bottom = top;
  for (const { label, links, height: needed } of names) {
    const middle = bottom + (needed + spare) / 2;
    let port = middle - roomOf(links) / 2;
    for (const link of links) {
      ports.set(link, port + link.thickness / 2);
      port += link.thickness + between;
    }
    svg += label.at(x, middle, { anchor });
    bottom += needed + spare;
  }
  return { svg, ports };
}

function roomOf(links: readonly Link[]): number {
  return sum(links, ({ thickness }) => thickness + between) - between;
}
