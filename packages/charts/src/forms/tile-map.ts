import { fsum } from 'd3-array';
import type { Chart, ChartNote, ChartOptions } from '../chart.js';
import { barList, type Place } from '../country-bars.js';
import { europeTiles } from '../europe.js';
import { countText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { hiddenNote, hiddenSign, hiddenWord } from '../hidden-figures.js';
import { type Shades, shadeKey, shadesOf } from '../shades.js';
import { element } from '../svg.js';
import { themeOf } from '../theme.js';
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

const tile = 38;
const columns = 9;
const rows = 8;
/**
 * Europe as squares of one size beside bars of the same values. Countries elsewhere and events
 * without a country have marked squares of their own.
 *
 * @example
 * tileMapChart([{ country: 'IT', name: 'Italy', value: 388 }, { country: null, value: 39 }]).description;
 * // => '1 country. Italy 388; no country given 39.'
 */
export function tileMapChart(given: readonly CountryRow[], options: TileMapOptions = {}): Chart {
  const { unit = '' } = options;
  const { palette } = themeOf(options.theme);
  const hidden = given.filter((row) => row.hidden);
  const unknown = given.filter((row) => !row.hidden && known(row.value) === null);
  const places = given
    .flatMap((row): (Place & { readonly value: number })[] => {
      const number = known(row.value);
      if (number === null || row.hidden) return [];
      return [{ code: row.country, name: nameOf(row), value: number }];
    })
    .toSorted((a, b) => Number(a.code === null) - Number(b.code === null) || b.value - a.value);
  const named = places.filter(({ code }) => code !== null);
  const shades = shadesOf(
    named.map(({ value }) => value),
    palette,
  );
  const listed = places.map(
    ({ name, code, value }) => `${code === null ? 'no country given' : name} ${figureText(value)}`,
  );
  const names = unknown.map((row) =>
    row.country === null ? 'events without a country' : nameOf(row),
  );
  const shown = fsum(places, ({ value }) => value);
  const { whole } = options;
  const notes: readonly ChartNote[] = [
    ...(names.length === 0
      ? []
      : [{ text: `No number for ${listText(names, 5)}.`, rows: names.length, value: null }]),
    ...hiddenNote(hidden.length, whole === undefined ? null : whole - shown),
  ];
  return compose(
    {
      title: unit === '' ? 'Countries' : `Number of ${unit} by country`,
      description:
        places.length === 0
          ? 'No country has a number.'
          : `${countText(named.length, 'country', 'countries')}. ${listText(listed)}.`,
      table: {
        header: ['Country', 'Code', unit || 'Value'],
        rows: [
          ...places.map(({ name, code, value }) => [name, code, value]),
          ...hidden.map((row) => [nameOf(row), row.country, hiddenWord]),
        ],
      },
      rows: [
        ...places.map(({ code, value }) => ({ country: code, value })),
        ...hidden.map(({ country }) => ({ country, value: null })),
      ],
      key: shadeKey(shades, palette),
      notes,
      body: (frame) => draw([...places, ...hidden.map(hiddenPlace)], shades, frame),
    },
    options,
  );
}

function nameOf({ country, name }: CountryRow): string {
  return country === null ? 'No country given' : (name ?? country);
}

function hiddenPlace(row: CountryRow): Place {
  return { code: row.country, name: nameOf(row), value: null };
}

function draw(places: readonly Place[], shades: Shades, frame: Frame): Body {
  const { left, top, palette } = frame;
  const tiles = europeTiles();
  const onMap = new Set(tiles.map(({ country }) => country));
  const byCode = new Map(places.map((place) => [place.code, place]));
  let svg = '';
  for (const { country, column, row } of tiles) {
    svg += square(
      country,
      byCode.get(country)?.value,
      left + column * tile,
      top + row * tile,
      shades,
      frame,
    );
  }
  const elsewhere = places.filter(({ code }) => code !== null && !onMap.has(code));
  const without = places.filter(({ code }) => code === null);
  [
    { label: 'No country', own: without },
    { label: 'Elsewhere', own: elsewhere },
  ]
    .filter(({ own }) => own.length > 0)
    .forEach(({ label, own }, index) => {
      const y = top + (7 - index) * tile;
      svg += element('rect', {
        x: left + 0.75,
        y: y + 0.75,
        width: 3 * tile - 4,
        height: tile - 4,
        fill: palette.background,
        stroke: palette.stated,
        'stroke-width': 1.5,
        'stroke-dasharray': '4 3',
      });
      svg += word(label, left + 8, y + 11, { size: smallSize });
      const shown = own.filter(({ value }) => value !== null);
      const text = shown.length === 0 ? hiddenSign : figureText(fsum(shown, ({ value }) => value));
      svg += word(text, left + 8, y + 25, { size: smallSize, weight: 'bold' });
    });
  const bars = barList(places, left + columns * tile + 24, frame);
  return {
    svg: svg + bars.svg,
    bottom: Math.max(top + rows * tile, bars.bottom),
    notes: bars.notes ?? [],
  };
}

function square(
  code: string,
  value: number | null | undefined,
  x: number,
  y: number,
  shades: Shades,
  { palette }: Frame,
): string {
  const shade = typeof value === 'number' ? shades.of(value) : undefined;
  const middle = x + tile / 2 - 1;
  const box = element('rect', {
    x: x + 0.5,
    y: y + 0.5,
    width: tile - 3,
    height: tile - 3,
    fill: shade?.fill ?? palette.background,
    stroke: shade || value === null ? palette.muted : palette.line,
  });
  if (value === undefined)
    return (
      box +
      word(code, middle, y + tile / 2 - 1, {
        size: smallSize,
        anchor: 'middle',
        fill: palette.muted,
      })
    );
  const place = { size: smallSize, anchor: 'middle', fill: shade?.ink } as const;
  const short =
    value === null
      ? hiddenSign
      : value >= 10_000
        ? `${Math.floor(value / 1000)}k`
        : figureText(value);
  return (
    box +
    word(code, middle, y + 11, place) +
    word(short, middle, y + 25, { ...place, weight: 'bold' })
  );
}
