import { ImpactError } from '@partnership-impact/core/errors';
import type { Chart, CountOptions } from '../chart.js';
import { type Column, tabled } from '../columns.js';
import { linear } from '../drawing/linear.js';
import { placed } from '../drawing/rows.js';
import { differenceText, figureText, known, listText } from '../figure-text.js';
import { type DifferenceEnd, type DifferencePart, type Step, stepsOf } from '../figures/steps.js';
import { type Body, compose, type Frame } from '../frame.js';
import type { KeyEntry } from '../heading.js';
import type { Marks } from '../marks.js';

/** Options of {@link waterfallChart}. */
export interface WaterfallOptions extends CountOptions {
  readonly from: DifferenceEnd;
  readonly to: DifferenceEnd;
}

const columns: readonly Column<Step>[] = [
  ['label', '', ({ label }) => label],
  ['kind', null, ({ kind }) => kind],
  ['value', 'Change', ({ kind, start, end }) => (kind === 'total' ? null : end - start)],
  ['comesTo', 'Comes to', ({ end }) => end],
];

const printed: Column<Step> = ['figure', '', figureOf, { bold: () => true }];

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
  const wrong = [from, to].find(({ value }) => known(value) === null);
  if (wrong) {
    throw new ImpactError(
      'invalid-option',
      `"${wrong.label}" is ${wrong.value}. Give a number to start from and one to end at.`,
    );
  }
  const { steps, each, unexplained, notes } = stepsOf(rows, from, to);
  const changes = each.filter(({ kind }) => kind === 'rise' || kind === 'fall');
  const listed = changes.map((step) => `${step.label} ${figureOf(step)}`);
  return compose(
    {
      title: `From ${from.label} to ${to.label}${unit && `: ${unit}`}`,
      description:
        `From ${figureText(from.value)} (${from.label}) to ${figureText(to.value)} (${to.label}), ` +
        `a difference of ${differenceText(to.value - from.value)}` +
        `${listed.length > 0 ? `: ${listText(listed)}` : ''}. ` +
        `${unexplained === 0 ? 'Nothing is' : `${differenceText(unexplained)} is`} left unexplained.`,
      ...tabled(each, columns),
      notes,
      key: [
        keyEntry('rise', 'rise'),
        keyEntry('fall', 'fall'),
        ...(unexplained === 0 ? [] : [keyEntry('not explained', 'unexplained')]),
      ],
      body: (frame) => draw(steps, frame),
    },
    options,
  );
}

/** What is written beside a step: what a figure comes to, or a change with its sign. */
function figureOf({ kind, start, end }: Step): string {
  return kind === 'total' ? figureText(end) : differenceText(end - start);
}

function keyEntry(label: string, kind: Step['kind']): KeyEntry {
  return { label, draw: (marks, x, y) => shapeOf(kind, [x - 10, y - 5, 20, 10], marks) };
}

type Box = readonly [x: number, y: number, width: number, height: number];

function shapeOf(kind: Step['kind'], box: Box, marks: Marks): string {
  if (kind === 'fall') return marks.outline(...box);
  return kind === 'unexplained' ? marks.outline(...box, 'dashed') : marks.bar(...box);
}

function draw(steps: readonly Step[], frame: Frame): Body {
  const { marks } = frame;
  const lines = steps.map((step) => ({ ...step, bold: step.kind === 'total' }));
  const { rows, room, ...body } = placed(lines, { share: 0.4, padding: 17 }, frame, [printed]);
  const x = linear([0, ...steps.flatMap(({ start, end }) => [start, end])], room);
  const half = ({ kind }: Step) => (kind === 'total' ? 11 : 7);
  const drawn = rows.map(({ row, middle }, index) => {
    const [from, to] = [x(row.start), x(row.end)];
    const width = Math.max(Math.abs(to - from), 1);
    const top = middle - half(row);
    // A thin line leads on to where the next step starts.
    const led = rows[index - 1];
    const at = led ? x(led.row.end) : 0;
    const line = led ? marks.guide(at, led.middle + half(led.row), at, top) : '';
    return shapeOf(row.kind, [Math.min(from, to), top, width, 2 * half(row)], marks) + line;
  });
  return { ...body, svg: body.svg + drawn.join('') };
}
