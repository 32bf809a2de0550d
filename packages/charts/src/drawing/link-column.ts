import { sum } from 'd3-array';
import { figureText } from '../figure-text.js';
import type { Link, LinkEnd } from '../figures/links-between.js';
import { shortenedNote } from '../notes.js';
import { roomFor, smallSize, word, wrap } from '../text.js';

const between = 2;
const headHeight = 22;

/** Measures one side of a picture of links; names take at most so many pixels. */
export function linkColumn(
  ends: readonly LinkEnd[],
  head: string,
  anchor: 'start' | 'end',
  most: number,
) {
  const names = ends.map(({ name, total, links }) => {
    const label = wrap(`${name} (${figureText(total)})`, most);
    const room = sum(links, ({ thickness }) => thickness + between) - between;
    return { label, links, room, height: Math.max(30, label.height + 10, room + 12) };
  });
  const labels = names.map(({ label }) => label);
  const own = headHeight + sum(names, ({ height }) => height);
  return {
    width: Math.max(roomFor(head, smallSize), ...labels.map(({ width }) => width)) + 10,
    height: own,
    notes: shortenedNote(labels),
    /** Draws the names down to a height, and says where each link meets its name. */
    draw: (x: number, top: number, height: number, fill: string) => {
      const ports = new Map<Link, number>();
      const spare = (height - own) / names.length;
      let svg = word(head, x, top + 4, { anchor, size: smallSize, fill });
      let bottom = top + headHeight;
      for (const { label, links, room, height: needed } of names) {
        const middle = bottom + (needed + spare) / 2;
        let port = middle - room / 2;
        for (const link of links) {
          ports.set(link, port + link.thickness / 2);
          port += link.thickness + between;
        }
        svg += label.at(x, middle, { anchor });
        bottom += needed + spare;
      }
      return { svg, ports };
    },
  };
}
