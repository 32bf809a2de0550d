import { max } from 'd3-array';
import type { Chart, CountOptions } from '../chart.js';
import { tabled } from '../columns.js';
import { europeMap, isOnMap } from '../drawing/europe-map.js';
import { shadesOf } from '../drawing/shades.js';
import { valueBars } from '../drawing/value-bars.js';
import { figureText, listText } from '../figure-text.js';
import { ranked } from '../figures/ranked.js';
import { compose } from '../frame.js';
import { hiddenWord } from '../notes.js';
import { themeOf } from '../theme.js';

/** A country's value. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2; `null` for events that give none. */
  readonly country: string | null;
  /** As the list beside the map prints it. */
  readonly label: string;
  readonly value: number | null;
  /** Not shown, since few people stand behind it or it would give few away. */
  readonly hidden?: boolean;
}

/** Options of {@link tileMapChart}. */
export interface TileMapOptions extends CountOptions {
  /** The whole, where it is shown elsewhere: then the notes say what hidden countries come to. */
  readonly whole?: number | null | undefined;
}

const mostBars = 22;

/**
 * Europe as squares of one size beside bars of the same values. Countries elsewhere and events
 * without a country have marked squares of their own.
 *
 * @example
 * tileMapChart([{ country: 'IT', label: 'Italy', value: 388 }]).description;
 * // => 'Largest first: Italy 388.'
 */
export function tileMapChart(given: readonly CountryRow[], options: TileMapOptions = {}): Chart {
  const { unit = '', whole } = options;
  const { palette } = themeOf(options.theme);
  const rows = given.map((row) => ({ ...row, apart: row.country === null }));
  const { listed, hidden, notes, bars } = ranked(rows, { most: mostBars, whole });
  const longest = max(listed, ({ apart, value }) => (apart ? null : value)) ?? Infinity;
  const onMap = listed.filter(({ country }) => isOnMap(country));
  const shades = shadesOf(
    onMap.map(({ value }) => value),
    palette,
  );
  const told = listed.map(({ label, value }) => `${label} ${figureText(value)}`);
  const places = [...listed, ...hidden.map((row) => ({ ...row, value: null }))];
  return compose(
    {
      title: unit === '' ? 'Countries' : `Number of ${unit} by country`,
      description:
        listed.length === 0 ? 'No country has a number.' : `Largest first: ${listText(told)}.`,
      ...tabled(places, [
        ['name', 'Country', ({ label }) => label],
        ['country', 'Code', ({ country }) => country],
        ['value', unit || 'Value', ({ value }) => value ?? hiddenWord],
      ]),
      key: shades.key,
      notes,
      body: (frame) => {
        const map = europeMap(places, shades, frame);
        // Events without a country may be most of all; their bar would dwarf the others.
        const list = bars.map((bar) =>
          (bar.value ?? 0) > longest ? { ...bar, look: 'none' as const } : bar,
        );
        const besideMap = { ...frame, left: map.right + 24 };
        const small = { share: 0.5, padding: 4, thickness: 12 };
        const beside = valueBars(list, figureText, besideMap, small) ?? { ...map, svg: '' };
        const bottom = Math.max(map.bottom, beside.bottom);
        return { ...beside, svg: map.svg + beside.svg, bottom };
      },
    },
    options,
  );
}
