import { ImpactError } from '@partnership-impact/core/errors';
import { fsum } from 'd3-array';
import type { Chart, ChartNote, ChartOptions } from '../chart.js';
import { figureColumns } from '../figure-columns.js';
import { countText, differenceText, figureText, known, listText } from '../figure-text.js';
import { folded } from '../folded.js';
import { type Body, compose, type Frame } from '../frame.js';
import { labelColumn } from '../label-column.js';
import { heightOf, words } from '../words.js';

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

interface Step {
  readonly label: string;
  readonly kind: 'total' | 'rise' | 'fall' | 'unexplained';
  readonly start: number;
  readonly end: number;
}

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
  const { steps, notes, left } = stepsOf(rows, options);
  const parts = steps.filter(({ kind }) => kind === 'rise' || kind === 'fall');
  const listed = parts.map(({ label, start, end }) => `${label} ${differenceText(end - start)}`);
  return compose(
    {
      title: `From ${from.label} to ${to.label}${unit && `: ${unit}`}`,
      description:
        `From ${figureText(from.value)} (${from.label}) to ${figureText(to.value)} (${to.label}), ` +
        `a difference of ${differenceText(to.value - from.value)}` +
        `${listed.length > 0 ? `: ${listText(listed)}` : ''}. ` +
        `${left === 0 ? 'Nothing is' : `${differenceText(left)} is`} left unexplained.`,
      table: {
        header: ['', 'Change', 'Comes to'],
        rows: steps.map(({ label, kind, start, end }) => [
          label,
          kind === 'total' ? null : end - start,
          end,
        ]),
      },
      rows: steps.map(({ label, kind, start, end }) => ({
        label,
        kind,
        value: kind === 'total' ? end : end - start,
      })),
      notes,
      key: [
        { label: 'rise', draw: (marks, x, y) => marks.bar(x - 10, y - 5, 20, 10) },
        { label: 'fall', draw: (marks, x, y) => marks.outline(x - 10, y - 5, 20, 10) },
        ...(left === 0 ? [] : [{ label: 'not explained', draw: dashedSign }]),
      ],
      body: (frame) => draw(steps, frame),
    },
    options,
  );
}

const dashedSign = (marks: Frame['marks'], x: number, y: number) =>
  marks.outline(x - 10, y - 5, 20, 10, 'dashed');

function stepsOf(rows: readonly DifferencePart[], { from, to }: WaterfallOptions) {
  const notes: ChartNote[] = [];
  const unknown = rows.filter(({ value }) => known(value) === null);
  if (unknown.length > 0) {
    const names = listText(
      unknown.map(({ label }) => label),
      5,
    );
    notes.push({ text: `No number for ${names}.`, rows: unknown.length, value: null });
  }
  const still = rows.filter(({ value }) => value === 0);
  if (still.length > 0) {
    const names = listText(
      still.map(({ label }) => label),
      5,
    );
    notes.push({
      text: `No difference in ${countText(still.length, 'part')}: ${names}.`,
      rows: still.length,
      value: 0,
    });
  }
  const parts = rows.flatMap(({ label, value }) => {
    const number = known(value);
    return number === null || number === 0 ? [] : [{ label, value: number }];
  });
  const sorted =
    parts.length > mostParts
      ? parts.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
      : parts;
  const { kept, rest } = folded(sorted, mostParts, ({ value }) => value);
  if (rest !== null) notes.push(rest.note);
  const steps: Step[] = [{ label: from.label, kind: 'total', start: 0, end: from.value }];
  let at = from.value;
  for (const { label, value } of rest === null
    ? kept
    : [...kept, { label: rest.label, value: rest.sum }]) {
    steps.push({ label, kind: value < 0 ? 'fall' : 'rise', start: at, end: at + value });
    at += value;
  }
  const exact = to.value - from.value - fsum(parts, ({ value }) => value);
  const left = Math.abs(exact) < 1e-9 * Math.max(1, Math.abs(to.value)) ? 0 : exact;
  if (left !== 0)
    steps.push({ label: 'Not explained', kind: 'unexplained', start: at, end: to.value });
  steps.push({ label: to.label, kind: 'total', start: 0, end: to.value });
  return { steps, notes, left };
}

function draw(steps: readonly Step[], frame: Frame): Body {
  const { left, marks } = frame;
  const cells = steps.map(({ kind, start, end }) =>
    kind === 'total' ? figureText(end) : differenceText(end - start),
  );
  const figures = figureColumns([{ head: '', cells, weight: 'bold' }], frame);
  const { right } = figures;
  const column = labelColumn(
    steps.map(({ label }) => label),
    Math.min((right - left) * 0.4, figures.left - left - 100),
  );
  const x0 = left + column.width + 14;
  const x1 = figures.left - 4;
  const ends = steps.flatMap(({ start, end }) => [start, end]);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const x = (value: number) => x0 + ((value - low) / (high - low || 1)) * (x1 - x0);
  let y = frame.top;
  let svg = '';
  let before: { x: number; y: number } | undefined;
  steps.forEach((step, index) => {
    const { kind, start, end } = step;
    const lines = column.labels[index]?.lines ?? [];
    const height = Math.max(34, heightOf(lines.length) + 12);
    const middle = y + height / 2;
    const thickness = kind === 'total' ? 22 : 14;
    const from = Math.min(x(start), x(end));
    const shape = [
      from,
      middle - thickness / 2,
      Math.max(Math.abs(x(end) - x(start)), 1),
      thickness,
    ] as const;
    if (kind === 'fall') svg += marks.outline(...shape);
    else svg += kind === 'unexplained' ? marks.outline(...shape, 'dashed') : marks.bar(...shape);
    // A thin line leads on to where the next step starts.
    if (before) svg += marks.guide(before.x, before.y, before.x, middle - thickness / 2);
    before = { x: x(end), y: middle + thickness / 2 };
    svg += words(lines, left, middle, { weight: kind === 'total' ? 'bold' : 'regular' });
    svg += figures.cells(index, middle);
    y += height;
  });
  return { svg, bottom: y, right, notes: column.notes };
}
