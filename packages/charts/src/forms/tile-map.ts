import { fsum, max } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { europeMap, type Place } from '../europe-map.js';
import { figureText, listText } from '../figure-text.js';
import { folded } from '../folded.js';
import { compose } from '../frame.js';
import { hiddenNote, hiddenSign, hiddenWord, namingNote } from '../notes.js';
import { parted } from '../parted.js';
import { shadeKey, shadesOf } from '../shades.js';
import { tabled } from '../tabled.js';
import { themeOf } from '../theme.js';
import { type Bar, valueBars } from '../value-bars.js';

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
  const missing = unknown.map(({ country, label }) => ({
    label: country === null ? 'events without a country' : label,
  }));
  const drawn = [...places, ...hidden.map((row) => ({ ...row, value: null }))];
  const { bars, notes } = barsOf(drawn);
  return compose(
    {
      title: unit === '' ? 'Countries' : `Number of ${unit} by country`,
      description:
        places.length === 0 ? 'No country has a number.' : `Largest first: ${listText(listed)}.`,
      ...tabled<Place>(drawn, [
        ['name', 'Country', ({ label }) => label],
        ['country', 'Code', ({ country }) => country],
        ['value', unit || 'Value', ({ value }) => value ?? hiddenWord],
      ]),
      key: shadeKey(shades, palette),
      notes: [
        ...namingNote(missing, 'No number for'),
        ...hiddenNote(hidden.length, whole === undefined ? null : whole - sum),
        ...notes,
      ],
      body: (frame) => {
        const map = europeMap(drawn, shades, frame);
        const setting = { left: map.right + 24, share: 0.5, size: 'small' } as const;
        const list = bars.length === 0 ? null : valueBars(bars, setting, frame);
        return {
          svg: map.svg + (list?.svg ?? ''),
          bottom: Math.max(map.bottom, list?.bottom ?? 0),
          notes: list?.notes ?? [],
        };
      },
    },
    options,
  );
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
