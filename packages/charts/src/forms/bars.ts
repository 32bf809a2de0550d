import type { Chart, CountOptions } from '../chart.js';
import { type Column, tabled } from '../columns.js';
import { valueBars } from '../drawing/value-bars.js';
import { countText, figureText, known, listText, percentText } from '../figure-text.js';
import { ranked } from '../figures/ranked.js';
import { compose } from '../frame.js';
import { hiddenWord } from '../notes.js';

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
export interface BarOptions extends CountOptions {
  /** Adds each value's share of this whole, in per cent; `sum` for the sum of the rows. */
  readonly shareOf?: number | 'sum' | undefined;
  /** The whole, where it is shown elsewhere: then the notes say what hidden rows come to. */
  readonly whole?: number | null | undefined;
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
  const { unit = '', shareOf, order = 'by value', most = 30 } = options;
  const { listed, hidden, unknown, sum, notes, bars } = ranked(rows, { ...options, most });
  const whole = shareOf === 'sum' ? sum : shareOf;
  const share = (value: number | null) =>
    whole === undefined ? undefined : percentText(value, whole);
  const text = (value: number) =>
    whole === undefined ? figureText(value) : `${figureText(value)} (${share(value) ?? '–'})`;
  const told = listed.map(({ label, value }) => `${label} ${text(value)}`);
  const columns: readonly Column<BarRow>[] = [
    ['label', '', ({ label }) => label],
    ['value', unit || 'Value', (row) => (row.hidden ? hiddenWord : known(row.value))],
    ['share', 'Share', (row) => share(row.hidden ? null : known(row.value))],
  ];
  return compose(
    {
      title: unit === '' ? 'Values' : `Number of ${unit}`,
      description:
        listed.length === 0
          ? 'No row has a number.'
          : `${countText(listed.length, 'value')}${order === 'by value' ? ', largest first' : ''}: ${listText(told)}.`,
      ...tabled([...listed, ...hidden, ...unknown], columns),
      notes,
      body: (frame) => valueBars(bars, text, frame),
    },
    options,
  );
}
