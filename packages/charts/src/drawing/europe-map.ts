import { fsum } from 'd3-array';
import { figureText } from '../figure-text.js';
import type { Body, Frame } from '../frame.js';
import { hiddenSign } from '../notes.js';
import { type Attributes, element } from '../svg.js';
import { smallSize, word } from '../text.js';
import type { Shades } from './shades.js';

/** Squares by ISO 3166-1 alpha-2 code that keep neighbours together: country, column, row. */
const squares =
  'IS00 NO40 SE50 FI60 DK41 EE61 LV71 IE02 GB12 NL32 DE42 PL52 LT62 BY72 BE23 LU33 CZ43 SK53 UA63 RU73 GE83 FR24 CH34 AT44 HU54 RO64 MD74 AZ84 PT05 ES15 AD25 IT35 SI45 HR55 RS65 BG75 AM85 BA56 XK66 MK76 TR86 MT37 ME57 AL67 GR77 CY87';

/** Whether Europe has a square for a country. */
export function isOnMap(country: string | null): boolean {
  return country !== null && /^[A-Z]{2}$/.test(country) && squares.includes(country);
}

const side = 38;
const columns = 9;
const rows = 8;

/** A country, or events that give none, with a value that is shown or hidden (`null`). */
export interface Place {
  readonly country: string | null;
  readonly value: number | null;
}

/** Draws Europe as squares, and boxes for places that have none. */
export function europeMap(
  places: readonly Place[],
  shades: Shades,
  { left, top, palette }: Frame,
): Body & { readonly right: number } {
  const { background, muted, line, stated } = palette;
  const values = new Map(places.map(({ country, value }) => [country, value]));
  const tiles = new Map(squares.split(' ').map((tile) => [tile.slice(0, 2), tile.slice(2)]));
  const onMap = Array.from(tiles, ([country, [column, row]]) => {
    const at = [left + Number(column) * side, top + Number(row) * side, side] as const;
    const value = values.get(country);
    if (value === undefined) return box([country], at, { fill: background, stroke: line }, muted);
    const { fill = background, ink } = shades.of(value ?? 0) ?? {};
    const stroke = value === 0 ? line : muted;
    return box([country, shortText(value)], at, { fill, stroke }, ink);
  });
  const apart = [
    { label: 'No country', own: places.filter(({ country }) => country === null) },
    { label: 'Elsewhere', own: places.filter(({ country }) => country && !isOnMap(country)) },
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ label, own }, index) => {
      const shown = own.flatMap(({ value }) => value ?? []);
      const at = [left, top + (rows - 1 - index) * side, 3 * side] as const;
      const look = { fill: background, stroke: stated, 'stroke-dasharray': '4 3' };
      return box([label, shown.length === 0 ? hiddenSign : figureText(fsum(shown))], at, look);
    });
  const svg = [...onMap, ...apart].join('');
  return { svg, right: left + columns * side, bottom: top + rows * side };
}

/** What a square has room for; `null`: hidden. */
function shortText(value: number | null): string {
  if (value === null) return hiddenSign;
  return value >= 10_000 ? `${Math.floor(value / 1000)}k` : figureText(value);
}

/** A box with one or two lines of text, the second bold. */
function box(
  texts: readonly string[],
  [x, y, width]: readonly [number, number, number],
  look: Attributes,
  ink?: string,
): string {
  const lines = texts.map((text, index) => {
    const middle = y + (texts.length === 1 ? side / 2 - 1 : 11 + index * 14);
    const weight = index === 1 ? 'bold' : 'regular';
    const setting = { size: smallSize, anchor: 'middle', fill: ink, weight } as const;
    return word(text, x + width / 2 - 1, middle, setting);
  });
  const size = { x: x + 0.5, y: y + 0.5, width: width - 3, height: side - 3 };
  return element('rect', { ...size, ...look }) + lines.join('');
}
