import { fsum } from 'd3-array';
import type { Chart, ChartNote, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText, percentText } from '../figure-text.js';
import { folded } from '../folded.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import { labelColumn } from '../label-column.js';
import { roomFor } from '../text-width.js';
import { heightOf, labelSize, word, words } from '../words.js';

/** A value with its name. */
export interface BarRow {
  readonly label: string;
  readonly value: number | null;
  /** Drawn in outline and last, such as the value of records that do not say where they belong. */
  readonly apart?: boolean;
}

/** Options of {@link barChart}. */
export interface BarOptions extends ChartOptions {
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
  /** Adds each value's share of this whole, in per cent; `sum` for the sum of the rows. */
  readonly shareOf?: number | 'sum';
  /** Default: largest first. */
  readonly order?: 'by value' | 'as given';
  /** Beyond so many bars the smallest stand together as "others". Default 30. */
  readonly most?: number;
  /** `distinct` values do not add up, so others are noted and not put together. Default `sum`. */
  readonly combines?: 'sum' | 'distinct';
}

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly apart: boolean;
}

/**
 * Values as bars, largest first, each with its value.
 *
 * @example
 * barChart([{ label: 'CEO', value: 103 }, { label: 'CESIE', value: 87 }]).table.rows;
 * // => [['CEO', 103], ['CESIE', 87]]
 */
export function barChart(rows: readonly BarRow[], options: BarOptions = {}): Chart {
  const { unit = '', shareOf, order = 'by value' } = options;
  const { bars, notes } = barsOf(rows, options);
  const whole = shareOf === 'sum' ? fsum(bars, ({ value }) => value) : (shareOf ?? null);
  const share = (value: number) => percentText(value, whole);
  const text = ({ value }: Bar) =>
    whole === null ? figureText(value) : `${figureText(value)} (${share(value) ?? '–'})`;
  const listed = bars.map((bar) => `${bar.label} ${text(bar)}`);
  return compose(
    {
      title: unit === '' ? 'Values' : `Number of ${unit}`,
      description:
        bars.length === 0
          ? 'No row has a number.'
          : `${countText(bars.length, 'value')}${order === 'by value' ? ', largest first' : ''}: ${listText(listed)}.`,
      table: {
        header: ['', unit || 'Value', ...(whole === null ? [] : ['Share'])],
        rows: bars.map(({ label, value }) => [
          label,
          value,
          ...(whole === null ? [] : [share(value)]),
        ]),
      },
      rows: bars.map(({ label, value }) => ({ label, value })),
      notes,
      body: (frame) => draw(bars, text, frame),
    },
    options,
  );
}

function barsOf(
  rows: readonly BarRow[],
  options: BarOptions,
): { bars: readonly Bar[]; notes: readonly ChartNote[] } {
  const { order = 'by value', most = 30, combines = 'sum' } = options;
  const notes: ChartNote[] = [];
  const unknown = rows.filter(({ value }) => known(value) === null);
  if (unknown.length > 0) {
    const names = listText(
      unknown.map(({ label }) => label),
      5,
    );
    notes.push({ text: `No number for ${names}.`, rows: unknown.length, value: null });
  }
  const all = rows.flatMap(({ label, value, apart = false }): Bar[] => {
    const number = known(value);
    return number === null ? [] : [{ label, value: number, apart }];
  });
  const main = all.filter(({ apart }) => !apart);
  const sorted = order === 'by value' ? main.toSorted((a, b) => b.value - a.value) : main;
  const { kept, rest } = folded(sorted, most, ({ value }) => value);
  const others: Bar[] = [];
  if (rest !== null && combines === 'sum')
    others.push({ label: rest.label, value: rest.sum, apart: true });
  else if (rest !== null) {
    const text = `${rest.label} not drawn; they do not add up to one figure.`;
    notes.push({ text, rows: rest.rows.length, value: null });
  }
  return { bars: [...kept, ...others, ...all.filter(({ apart }) => apart)], notes };
}

function draw(bars: readonly Bar[], text: (bar: Bar) => string, frame: Frame): Body {
  if (bars.length === 0) return nothingToDraw(frame, 'No row has a number.');
  const { left, right, marks } = frame;
  const column = labelColumn(
    bars.map(({ label }) => label),
    (right - left) * 0.4,
  );
  const values = bars.map(({ value }) => value);
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const room = Math.max(...bars.map((bar) => roomFor(text(bar), labelSize, 'bold'))) + 8;
  const x0 = left + column.width + 12;
  const from = low < 0 ? x0 + room : x0;
  const perUnit = (right - room - from) / (high - low || 1);
  const zero = from - low * perUnit;
  let y = frame.top;
  let svg = '';
  bars.forEach((bar, index) => {
    const lines = column.labels[index]?.lines ?? [];
    const height = Math.max(26, heightOf(lines.length) + 9);
    const middle = y + height / 2;
    const end = zero + bar.value * perUnit;
    const shape = [
      Math.min(zero, end),
      middle - 8,
      Math.max(Math.abs(end - zero), 0.5),
      16,
    ] as const;
    svg += words(lines, left, middle);
    svg += bar.apart ? marks.outline(...shape) : marks.bar(...shape);
    svg +=
      bar.value < 0
        ? word(text(bar), end - 6, middle, { weight: 'bold', anchor: 'end' })
        : word(text(bar), end + 6, middle, { weight: 'bold' });
    y += height;
  });
  svg += marks.rule(zero, frame.top, zero, y);
  return { svg, bottom: y, notes: column.notes };
}
