import { fsum } from 'd3-array';
import { europeTiles } from './europe.js';
import { figureText } from './figure-text.js';
import type { Frame } from './frame.js';
import { hiddenSign } from './notes.js';
import type { Shades } from './shades.js';
import { element } from './svg.js';
import { smallSize, word } from './text.js';

/** A country, or events that give none, with a value that is shown or hidden (`null`). */
export interface Place {
  readonly country: string | null;
  readonly label: string;
  readonly value: number | null;
}

const tile = 38;
const columns = 9;
const rows = 8;

/** Draws Europe as squares, and boxes for places that have none. */
export function europeMap(
  places: readonly Place[],
  shades: Shades,
  { left, top, palette }: Pick<Frame, 'left' | 'top' | 'palette'>,
): { readonly svg: string; readonly right: number; readonly bottom: number } {
  const tiles = europeTiles();
  const onMap = new Set(tiles.map(({ country }) => country));
  const byCode = new Map(places.map((place) => [place.country, place.value]));
  const squares = tiles.map(({ country, column, row }) => {
    const value = byCode.get(country);
    const shade = typeof value === 'number' ? shades.of(value) : undefined;
    const at = { x: left + column * tile, y: top + row * tile, width: tile };
    if (value === undefined)
      return box(at, palette.background, palette.line, [country], palette.muted);
    const stroke = shade || value === null ? palette.muted : palette.line;
    const texts = [country, shortText(value)];
    return box(at, shade?.fill ?? palette.background, stroke, texts, shade?.ink);
  });
  const apart = [
    { label: 'No country', own: places.filter(({ country }) => country === null) },
    { label: 'Elsewhere', own: places.filter(({ country }) => country && !onMap.has(country)) },
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ label, own }, index) => {
      const shown = own.flatMap(({ value }) => value ?? []);
      const texts = [label, shown.length === 0 ? hiddenSign : figureText(fsum(shown))];
      const at = { x: left, y: top + (rows - 1 - index) * tile, width: 3 * tile };
      return box(at, palette.background, palette.stated, texts, undefined, '4 3');
    });
  const svg = [...squares, ...apart].join('');
  return { svg, right: left + columns * tile, bottom: top + rows * tile };
}

/** What a square has room for; `null`: hidden. */
function shortText(value: number | null): string {
  if (value === null) return hiddenSign;
  return value >= 10_000 ? `${Math.floor(value / 1000)}k` : figureText(value);
}

/** A box with one or two lines of text, the second bold. */
function box(
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  fill: string,
  stroke: string,
  texts: readonly string[],
  ink: string | undefined,
  dashes?: string,
): string {
  const middle = x + width / 2 - 1;
  const placing = { size: smallSize, anchor: 'middle', fill: ink } as const;
  const size = { x: x + 0.5, y: y + 0.5, width: width - 3, height: tile - 3 };
  const lines = texts.map((text, index) => {
    const line = texts.length === 1 ? tile / 2 - 1 : 11 + index * 14;
    return word(text, middle, y + line, { ...placing, weight: index === 1 ? 'bold' : undefined });
  });
  return element('rect', { ...size, fill, stroke, 'stroke-dasharray': dashes }) + lines.join('');
}
