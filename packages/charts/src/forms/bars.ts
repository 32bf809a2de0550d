import { fsum } from 'd3-array';
import type { Chart, ChartNote, ChartOptions } from '../chart.js';
import { countText, figureText, known, listText, percentText } from '../figure-text.js';
import { folded } from '../folded.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import { hiddenNote, hiddenSign, hiddenWord } from '../hidden-figures.js';
import { labelColumn } from '../label-column.js';
import { roomFor } from '../text-width.js';
import { heightOf, labelSize, word, words } from '../words.js';

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

interface Bar {
  readonly label: string;
  readonly value: number;
  /** `rest`: a sum of many, written without a bar, which would dwarf the others. */
  readonly look: 'solid' | 'outline' | 'rest' | 'hidden';
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
  const { bars, listed, unknown, hidden, notes } = barsOf(rows, options);
  const lacking = [
    ...hidden.map(({ label }) => [label, hiddenWord] as const),
    ...unknown.map((label) => [label, null] as const),
  ];
  const whole = shareOf === 'sum' ? fsum(listed, ({ value }) => value) : (shareOf ?? null);
  const share = (value: number) => percentText(value, whole);
  const text = ({ value, look }: Bar) =>
    look === 'hidden'
      ? hiddenSign
      : whole === null
        ? figureText(value)
        : `${figureText(value)} (${share(value) ?? '–'})`;
  const told = listed.map((bar) => `${bar.label} ${text(bar)}`);
  return compose(
    {
      title: unit === '' ? 'Values' : `Number of ${unit}`,
      description:
        listed.length === 0
          ? 'No row has a number.'
          : `${countText(listed.length, 'value')}${order === 'by value' ? ', largest first' : ''}: ${listText(told)}.`,
      table: {
        header: ['', unit || 'Value', ...(whole === null ? [] : ['Share'])],
        rows: [
          ...listed.map(({ label, value }) => [
            label,
            value,
            ...(whole === null ? [] : [share(value)]),
          ]),
          ...lacking.map((row) => [...row, ...(whole === null ? [] : [null])]),
        ],
      },
      rows: [
        ...listed.map(({ label, value }) => ({ label, value })),
        ...lacking.map(([label]) => ({ label, value: null })),
      ],
      notes,
      body: (frame) => draw(bars, text, frame),
    },
    options,
  );
}

function barsOf(
  rows: readonly BarRow[],
  options: BarOptions,
): {
  bars: readonly Bar[];
  listed: readonly Bar[];
  unknown: readonly string[];
  hidden: readonly Bar[];
  notes: readonly ChartNote[];
} {
  const { order = 'by value', most = 30, combines = 'sum' } = options;
  const notes: ChartNote[] = [];
  const hidden = rows
    .filter((row) => row.hidden)
    .map(({ label }): Bar => ({ label, value: 0, look: 'hidden' }));
  const unknown = rows
    .filter((row) => !row.hidden && known(row.value) === null)
    .map(({ label }) => label);
  if (unknown.length > 0) {
    notes.push({
      text: `No number for ${listText(unknown, 5)}.`,
      rows: unknown.length,
      value: null,
    });
  }
  const all = rows.flatMap(({ label, value, apart = false, hidden: isHidden = false }): Bar[] => {
    const number = known(value);
    return number === null || isHidden
      ? []
      : [{ label, value: number, look: apart ? 'outline' : 'solid' }];
  });
  const main = all.filter(({ look }) => look === 'solid');
  const apart = all.filter(({ look }) => look === 'outline');
  const sorted = order === 'by value' ? main.toSorted((a, b) => b.value - a.value) : main;
  const { kept, rest } = folded(sorted, most, ({ value }) => value);
  const others: Bar[] = [];
  if (rest !== null && combines === 'sum') {
    others.push({ label: rest.label, value: rest.sum, look: 'rest' });
    notes.push(rest.note);
  } else if (rest !== null) {
    const text = `${rest.label} not drawn; the table has each.`;
    notes.push({ text, rows: rest.note.rows, value: null });
  }
  const listed = [...sorted, ...apart];
  const shown = fsum(listed, ({ value }) => value);
  notes.push(
    ...hiddenNote(hidden.length, options.whole === undefined ? null : options.whole - shown),
  );
  return { bars: [...kept, ...others, ...apart, ...hidden], listed, unknown, hidden, notes };
}

function draw(bars: readonly Bar[], text: (bar: Bar) => string, frame: Frame): Body {
  if (bars.length === 0) return nothingToDraw(frame, 'No row has a number.');
  const { left, right, marks } = frame;
  const column = labelColumn(
    bars.map(({ label }) => label),
    (right - left) * 0.4,
  );
  const values = bars.flatMap(({ value, look }) => (look === 'rest' ? [] : [value]));
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
    const end = bar.look === 'rest' ? zero : zero + bar.value * perUnit;
    const length = Math.max(Math.abs(end - zero), 0.5);
    const shape = [Math.min(zero, end), middle - 8, length, 16] as const;
    svg += words(lines, left, middle);
    if (bar.look === 'solid') svg += marks.bar(...shape);
    if (bar.look === 'outline') svg += marks.outline(...shape);
    svg +=
      end < zero
        ? word(text(bar), end - 6, middle, { weight: 'bold', anchor: 'end' })
        : word(text(bar), end + 6, middle, { weight: 'bold' });
    y += height;
  });
  svg += marks.rule(zero, frame.top, zero, y);
  return { svg, bottom: y, notes: column.notes };
}
