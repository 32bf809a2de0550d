import { ImpactError } from '@partnership-impact/core/errors';
import { fsum } from 'd3-array';
import type { Chart, ChartOptions } from '../chart.js';
import { countText, differenceText, figureText, known, listText } from '../figure-text.js';
import { folded } from '../folded.js';
import { type Body, compose, type Frame } from '../frame.js';
import type { KeyEntry } from '../heading.js';
import { ledger } from '../ledger.js';
import { linear } from '../linear.js';
import type { Marks } from '../marks.js';
import { namingNote } from '../notes.js';
import { parted } from '../parted.js';
import { tabled } from '../tabled.js';

/** A part of a difference that is explained. */
export interface DifferencePart {
  readonly label: string;
  /** Above 0 for a rise, below for a fall. */
  readonly value: number | null;
}

/** Options of {@link waterfallChart}. */
export interface WaterfallOptions extends ChartOptions {
  readonly from: { readonly label: string; readonly value: number };
  readonly to: { readonly label: string; readonly value: number };
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
}

/** A rise, a fall, what is left unexplained, or one of the two figures. */
interface Step {
  readonly label: string;
  readonly kind: keyof typeof shapes;
  readonly start: number;
  readonly end: number;
}

const shapes = {
  total: (marks: Marks) => marks.bar,
  rise: (marks: Marks) => marks.bar,
  fall: (marks: Marks) => marks.outline,
  unexplained:
    (marks: Marks) =>
    (...box: readonly [number, number, number, number]) =>
      marks.outline(...box, 'dashed'),
};

const mostParts = 24;

/**
 * The way from one figure to another: rises solid, falls outlined, and what the parts do not
 * explain dashed at the end.
 *
 * @throws `ImpactError` `invalid-option` when one of the two figures is no number.
 * @example
 * waterfallChart([{ label: 'Meetings counted once', value: 3 }], {
 *   from: { label: 'Rows', value: 31 },
 *   to: { label: 'Events', value: 34 },
 * }).description;
 * // => 'From 31 (Rows) to 34 (Events), a difference of +3: Meetings counted once +3. Nothing is left unexplained.'
 */
export function waterfallChart(rows: readonly DifferencePart[], options: WaterfallOptions): Chart {
  const { from, to, unit = '' } = options;
  for (const { label, value } of [from, to]) {
    if (known(value) !== null) continue;
    throw new ImpactError(
      'invalid-option',
      `"${label}" is ${value}. Give a number to start from and one to end at.`,
    );
  }
  const { shown, unknown } = parted(rows);
  const parts = shown.filter(({ value }) => value !== 0);
  const still = rows.filter(({ value }) => value === 0);
  const bySize = parts.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const { kept, rest, notes } = folded(parts.length > mostParts ? bySize : parts, mostParts);
  let at = from.value;
  const changes = [...kept, ...rest].map(({ label, value }): Step => {
    const start = at;
    at += value;
    return { label, kind: value < 0 ? 'fall' : 'rise', start, end: at };
  });
  const exact = to.value - from.value - fsum(parts, ({ value }) => value);
  const left = Math.abs(exact) < 1e-9 * Math.max(1, Math.abs(to.value)) ? 0 : exact;
  const steps: readonly Step[] = [
    { label: from.label, kind: 'total', start: 0, end: from.value },
    ...changes,
    ...(left === 0
      ? []
      : [{ label: 'Not explained', kind: 'unexplained', start: at, end: to.value } as const]),
    { label: to.label, kind: 'total', start: 0, end: to.value },
  ];
  const listed = changes.map((step) => `${step.label} ${changeText(step)}`);
  return compose(
    {
      title: `From ${from.label} to ${to.label}${unit && `: ${unit}`}`,
      description:
        `From ${figureText(from.value)} (${from.label}) to ${figureText(to.value)} (${to.label}), ` +
        `a difference of ${differenceText(to.value - from.value)}` +
        `${listed.length > 0 ? `: ${listText(listed)}` : ''}. ` +
        `${left === 0 ? 'Nothing is' : `${differenceText(left)} is`} left unexplained.`,
      ...tabled(steps, [
        ['label', '', ({ label }) => label],
        ['kind', null, ({ kind }) => kind],
        ['value', 'Change', ({ kind, start, end }) => (kind === 'total' ? null : end - start)],
        ['comesTo', 'Comes to', ({ end }) => end],
      ]),
      notes: [
        ...namingNote(unknown, 'No number for'),
        ...namingNote(still, `No difference in ${countText(still.length, 'part')}:`, 0),
        ...notes,
      ],
      key: [
        keyEntry('rise', 'rise'),
        keyEntry('fall', 'fall'),
        ...(left === 0 ? [] : [keyEntry('not explained', 'unexplained')]),
      ],
      body: (frame) => draw(steps, frame),
    },
    options,
  );
}

function keyEntry(label: string, kind: Step['kind']): KeyEntry {
  return { label, draw: (marks, x, y) => shapes[kind](marks)(x - 10, y - 5, 20, 10) };
}

function changeText({ start, end }: Step): string {
  return differenceText(end - start);
}

function draw(steps: readonly Step[], frame: Frame): Body {
  const { marks } = frame;
  const lines = steps.map((step) => {
    const total = step.kind === 'total';
    return { ...step, bold: total, cells: [total ? figureText(step.end) : changeText(step)] };
  });
  const setting = { share: 0.4, below: 0, least: 34, padding: 12 };
  const { rows, x0, x1, ...body } = ledger(lines, [{ head: '', bold: () => true }], setting, frame);
  const ends = [0, ...steps.flatMap(({ start, end }) => [start, end])];
  const x = linear([Math.min(...ends), Math.max(...ends)], [x0, x1 - 4]);
  const half = ({ kind }: Step) => (kind === 'total' ? 11 : 7);
  const svg = rows.map((row, index) => {
    const { start, end, middle } = row;
    const width = Math.max(Math.abs(x(end) - x(start)), 1);
    const corner = [Math.min(x(start), x(end)), middle - half(row)] as const;
    // A thin line leads on to where the next step starts.
    const led = rows[index - 1];
    const at = led ? x(led.end) : 0;
    const line = led ? marks.guide(at, led.middle + half(led), at, middle - half(row)) : '';
    return (
      shapes[row.kind](marks)(...corner, width, 2 * half(row)) + line + row.words + row.figures
    );
  });
  return { ...body, svg: svg.join('') };
}
