import { fsum, max } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { europeTiles } from '../europe.js';
import { countText, figureText, listText } from '../figure-text.js';
import { folded } from '../folded.js';
import { type Body, compose, type Frame } from '../frame.js';
import { hiddenNote, hiddenSign, hiddenWord, namingNote } from '../notes.js';
import { parted } from '../parted.js';
import { type Shades, shadeKey, shadesOf } from '../shades.js';
import { element } from '../svg.js';
import { tabled } from '../tabled.js';
import { themeOf } from '../theme.js';
import { type Bar, valueBars } from '../value-bars.js';
import { smallSize, word } from '../words.js';

/** A country's value. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2; `null` for events that give none. */
  readonly country: string | null;
  readonly value: number | null;
  /** As the list beside the map prints it; the code where left out. */
  readonly name?: string;
  /** Not shown, since few people stand behind it or it would give few away. */
  readonly hidden?: boolean;
}

/** Options of {@link tileMapChart}. */
export interface TileMapOptions extends ChartOptions {
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
  /** The whole, where it is shown elsewhere: then the notes say what hidden countries come to. */
  readonly whole?: number;
}

/** A country, or events that give none, with a value that is shown or hidden (`null`). */
interface Place {
  readonly country: string | null;
  readonly label: string;
  readonly value: number | null;
}

const tile = 38;
const columns = 9;
const rows = 8;
const mostBars = 22;

/**
 * Europe as squares of one size beside bars of the same values. Countries elsewhere and events
 * without a country have marked squares of their own.
 *
 * @example
 * tileMapChart([{ country: 'IT', name: 'Italy', value: 388 }, { country: null, value: 39 }]).description;
 * // => '1 country. Italy 388; no country given 39.'
 */
export function tileMapChart(given: readonly CountryRow[], options: TileMapOptions = {}): Chart {
  const { unit = '', whole } = options;
  const { palette } = themeOf(options.theme);
  const labelled = given.map((row) => ({
    ...row,
    label: row.country === null ? 'No country given' : (row.name ?? row.country),
  }));
  const { shown, hidden, unknown } = parted(labelled);
  const places = shown.toSorted(
    (a, b) => Number(a.country === null) - Number(b.country === null) || b.value - a.value,
  );
  const named = places.filter(({ country }) => country !== null);
  const shades = shadesOf(
    named.map(({ value }) => value),
    palette,
  );
  const sum = fsum(places, ({ value }) => value);
  const listed = places.map(
    ({ country, label, value }) =>
      `${country === null ? 'no country given' : label} ${figureText(value)}`,
  );
  const unnamed = (row: Place) => (row.country === null ? 'events without a country' : row.label);
  const drawn = [...places, ...hidden.map((row) => ({ ...row, value: null }))];
  return compose(
    {
      title: unit === '' ? 'Countries' : `Number of ${unit} by country`,
      description:
        places.length === 0
          ? 'No country has a number.'
          : `${countText(named.length, 'country', 'countries')}. ${listText(listed)}.`,
      ...tabled<Place>(drawn, [
        ['name', 'Country', ({ label }) => label],
        ['country', 'Code', ({ country }) => country],
        ['value', unit || 'Value', ({ value }) => value ?? hiddenWord],
      ]),
      key: shadeKey(shades, palette),
      notes: [
        ...namingNote(
          unknown.map((row) => ({ label: unnamed(row) })),
          'No number for',
        ),
        ...hiddenNote(hidden.length, whole === undefined ? null : whole - sum),
      ],
      body: (frame) => draw(drawn, shades, frame),
    },
    options,
  );
}

function draw(places: readonly Place[], shades: Shades, frame: Frame): Body {
  const { left, top, palette } = frame;
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
  const setting = { left: left + columns * tile + 24, share: 0.5, size: 'small' } as const;
  const { bars, notes } = barsOf(places);
  const list = bars.length === 0 ? null : valueBars(bars, setting, frame);
  return {
    svg: [...squares, ...apart, list?.svg].join(''),
    bottom: Math.max(top + rows * tile, list?.bottom ?? 0),
    notes: [...notes, ...(list?.notes ?? [])],
  };
}

/** Events without a country may be most of all; their bar would dwarf the others. */
function barsOf(places: readonly Place[]) {
  const shown = places.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
  const named = shown.filter(({ country }) => country !== null);
  const { kept, rest, notes } = folded(named, mostBars);
  const most = max(kept, ({ value }) => value) ?? Infinity;
  const bar = (look: Bar['look']) => (row: { readonly label: string; readonly value: number }) => {
    const { label, value } = row;
    return { label, value, text: figureText(value), look: value > most ? 'none' : look };
  };
  const hidden = places.filter(({ value }) => value === null);
  const bars: readonly Bar[] = [
    ...kept.map(bar('solid')),
    ...rest.map(bar('none')),
    ...shown.filter(({ country }) => country === null).map(bar('outline')),
    ...hidden.map(({ label }): Bar => ({ label, value: 0, text: hiddenSign, look: 'none' })),
  ];
  return { bars, notes };
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
