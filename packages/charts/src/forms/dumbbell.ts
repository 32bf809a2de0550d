import type { Chart, ChartOptions } from '../chart.js';
import { type Column, tabled } from '../columns.js';
import { linear } from '../drawing/linear.js';
import { placed } from '../drawing/rows.js';
import { countText, differenceText, figureText, known, listText } from '../figure-text.js';
import { type StatementLine, type StatementRow, statementLines } from '../figures/statements.js';
import { type Body, compose, type Frame } from '../frame.js';
import type { Marks } from '../marks.js';
import { noteOn } from '../notes.js';

const columns: readonly Column<StatementLine>[] = [
  ['label', 'Statement', ({ label }) => label],
  ['place', 'Place', ({ place }) => place],
  ['printed', 'Stated', printedCell, { mark: ({ diamond }, x, y) => diamond(x, y) }],
  ['stated', null, ({ stated }) => stated],
  ['found', 'Found', ({ found }) => found, { mark: ({ dot }, x, y) => dot(x, y) }],
  [
    'difference',
    'Difference',
    ({ difference }) => difference,
    { text: differenceText, bold: ({ status }) => status === 'contradicted' },
  ],
  ['status', 'Outcome', ({ status }) => status],
];

/**
 * Statements beside what was found: a hollow diamond for the statement, a dot for the figure
 * found, a line between. Those that do not agree come first, the widest gap on top.
 *
 * Each row has its own scale, from 0 to the larger of its two figures.
 *
 * @example
 * dumbbellChart([{ label: 'events', stated: 34, found: 31, status: 'contradicted' }]).description;
 * // => '1 statement. Do not agree: 1. events: 34 stated, 31 found.'
 */
export function dumbbellChart(rows: readonly StatementRow[], options: ChartOptions = {}): Chart {
  const lines = statementLines(rows);
  const without = rows.length - lines.length;
  return compose(
    {
      title: 'Statements against what was found',
      subtitle: 'Each row runs from 0 to the larger of its two figures.',
      description: describe(lines),
      ...tabled(lines, columns),
      notes: noteOn(without, `Not drawn: ${countText(without, 'statement')} without a number.`),
      body: (frame) => draw(lines, frame),
    },
    options,
  );
}

function printedCell({ printed, stated }: StatementRow): string | number {
  return printed && printed !== figureText(stated) ? printed : stated;
}

function describe(lines: readonly StatementLine[]): string {
  if (lines.length === 0) return 'There are no statements.';
  const sections = new Set(lines.map(({ section }) => section));
  const gaps = lines.filter(({ status }) => status === 'contradicted').map(gapText);
  const listed = gaps.length > 0 ? ` ${listText(gaps)}.` : '';
  return `${countText(lines.length, 'statement')}. ${[...sections].join('; ')}.${listed}`;
}

function gapText({ label, stated, found }: StatementLine): string {
  return `${label}: ${figureText(stated)} stated, ${figureText(found)} found`;
}

function draw(lines: readonly StatementLine[], frame: Frame): Body {
  const given = lines.map((line) => ({ ...line, detail: line.place }));
  const { rows, room, ...body } = placed(given, { share: 0.4, padding: 9 }, frame, columns);
  const pairs = rows.map(({ row, middle }) => pairOf(row, room, middle, frame.marks));
  return { ...body, svg: body.svg + pairs.join('') };
}

function pairOf(line: StatementLine, [x0, x1]: readonly [number, number], y: number, marks: Marks) {
  const { stated, found, interval } = line;
  const high = known(interval?.high) ?? stated;
  const x = linear([0, stated, found ?? 0, high], [x0, x1]);
  return [
    marks.guide(x0, y, x1, y),
    interval && interval.low < high ? marks.span(x(interval.low), x(high), y) : '',
    found !== null && found !== stated ? marks.rule(x(stated), y, x(found), y) : '',
    marks.diamond(x(stated), y),
    found === null ? '' : marks.dot(x(found), y, found === stated ? 3 : 5),
  ].join('');
}
