import { fsum } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText, percentText } from '../figure-text.js';
import { folded } from '../folded.js';
import { compose } from '../frame.js';
import { hiddenNote, hiddenSign, hiddenWord, namingNote } from '../notes.js';
import { parted } from '../parted.js';
import { type Column, tabled } from '../tabled.js';
import { type Bar, valueBars } from '../value-bars.js';

/** A value with its name. */
export interface BarRow {
  readonly label: string;
  readonly value: number | null;
  /** Drawn in outline and last, such as the value of records that do not say where they belong. */
  readonly apart?: boolean;
  /** Not shown, since few people stand behind it or it would give few away. */
  readonly hidden?: boolean;
}

/** Options of {@link barChart}. */
export interface BarOptions extends ChartOptions {
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
  /** Adds each value's share of this whole, in per cent; `sum` for the sum of the rows. */
  readonly shareOf?: number | 'sum';
  /** The whole, where it is shown elsewhere: then the notes say what hidden rows come to. */
  readonly whole?: number;
  /** Default: largest first. */
  readonly order?: 'by value' | 'as given';
  /** Beyond so many bars the smallest stand together as "others". Default 30. */
  readonly most?: number;
  /** `distinct` values do not add up, so others are noted and not put together. Default `sum`. */
  readonly combines?: 'sum' | 'distinct';
}

/**
 * Values as bars, largest first, each with its value.
 *
 * @example
 * barChart([{ label: 'CEO', value: 103 }, { label: 'CESIE', value: 87 }]).table.rows;
 * // => [['CEO', 103], ['CESIE', 87]]
 */
export function barChart(rows: readonly BarRow[], options: BarOptions = {}): Chart {
  const { unit = '', shareOf, order = 'by value', most = 30, combines } = options;
  const { shown, hidden, unknown } = parted(rows);
  const main = shown.filter(({ apart }) => !apart);
  const sorted = order === 'by value' ? main.toSorted((a, b) => b.value - a.value) : main;
  const apart = shown.filter((row) => row.apart);
  const { kept, rest, notes } = folded(sorted, most, combines);
  const listed = [...sorted, ...apart];
  const sum = fsum(listed, ({ value }) => value);
  const whole = shareOf === 'sum' ? sum : (shareOf ?? null);
  const share = (value: number | null) => percentText(value, whole);
  const text = (value: number) =>
    whole === null ? figureText(value) : `${figureText(value)} (${share(value) ?? '–'})`;
  const told = listed.map(({ label, value }) => `${label} ${text(value)}`);
  const bar =
    (look: Bar['look']) =>
    ({ label, value }: { readonly label: string; readonly value: number }): Bar => ({
      label,
      value,
      text: text(value),
      look,
    });
  const bars: readonly Bar[] = [
    ...kept.map(bar('solid')),
    ...rest.map(bar('none')),
    ...apart.map(bar('outline')),
    ...hidden.map(({ label }): Bar => ({ label, value: 0, text: hiddenSign, look: 'none' })),
  ];
  const columns: readonly Column<BarRow>[] = [
    ['label', '', ({ label }) => label],
    ['value', unit || 'Value', (row) => (row.hidden ? hiddenWord : known(row.value))],
    ['share', 'Share', (row) => (row.hidden ? null : share(known(row.value)))],
  ];
  return compose(
    {
      title: unit === '' ? 'Values' : `Number of ${unit}`,
      description:
        listed.length === 0
          ? 'No row has a number.'
          : `${countText(listed.length, 'value')}${order === 'by value' ? ', largest first' : ''}: ${listText(told)}.`,
      ...tabled([...listed, ...hidden, ...unknown], whole === null ? columns.slice(0, 2) : columns),
      notes: [
        ...namingNote(unknown, 'No number for'),
        ...notes,
        ...hiddenNote(hidden.length, options.whole === undefined ? null : options.whole - sum),
      ],
      body:
        bars.length === 0
          ? null
          : (frame) => valueBars(bars, { left: frame.left, share: 0.4, size: 'large' }, frame),
    },
    options,
  );
}
