import type { Interval } from '@partnership-impact/core';
import type { Chart, ChartOptions } from '../chart.js';
import { countText, differenceText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { type FigureColumn, ledger } from '../ledger.js';
import { linear } from '../linear.js';
import { noteOn } from '../notes.js';
import { tabled } from '../tabled.js';
import { word } from '../words.js';

/** A statement and what was found for it. */
export interface StatementRow {
  /** What the figure speaks of, e.g. `attendances, Igniting event`. */
  readonly label: string;
  /** Where it stands, e.g. `report.md, line 23`. */
  readonly place?: string;
  readonly stated: number;
  /** As the document prints it, where it is no plain number. */
  readonly printed?: string;
  /** What the printed form allows. */
  readonly interval?: Interval;
  /** `null` where nothing could be found to set beside it. */
  readonly found: number | null;
  readonly status: 'verified' | 'contradicted' | 'unverifiable' | 'unlinked';
}

/** What became of a statement, in the order in which they are drawn. */
const outcomes = {
  contradicted: { section: 0, heading: 'Do not agree', sign: '≠', padding: 14 },
  unverifiable: { section: 1, heading: 'Cannot be verified', sign: '?', padding: 14 },
  unlinked: { section: 1, heading: 'Cannot be verified', sign: '?', padding: 14 },
  verified: { section: 2, heading: 'Agree', sign: '=', padding: 8 },
} as const;

type Line = StatementRow & { readonly difference: number | null; readonly section: number };

const columns: readonly FigureColumn<Line>[] = [
  { head: 'Stated', draw: (marks, x, y) => marks.diamond(x, y) },
  { head: 'Found', draw: (marks, x, y) => marks.dot(x, y) },
  { head: 'Difference', bold: ({ section }) => section === 0 },
];

/**
 * Statements beside what was found: a hollow diamond for the statement, a dot for the figure
 * found, a line between. Those that do not agree come first, the widest gap on top.
 *
 * Each row has its own scale, from 0 to the larger of its two figures.
 *
 * @example
 * dumbbellChart([{ label: 'events', stated: 34, found: 31, status: 'contradicted' }]).description;
 * // => '1 statement: 1 does not agree. events: 34 stated, 31 found.'
 */
export function dumbbellChart(given: readonly StatementRow[], options: ChartOptions = {}): Chart {
  const rows = given.filter(({ stated }) => known(stated) !== null);
  const lines = rows.map(lineOf).sort((a, b) => a.section - b.section || gapOf(b) - gapOf(a));
  const without = given.length - rows.length;
  return compose(
    {
      title: 'Statements against what was found',
      subtitle: 'Each row runs from 0 to the larger of its two figures.',
      description: describe(rows),
      ...tabled(lines, [
        ['label', 'Statement', ({ label }) => label],
        ['place', 'Place', ({ place }) => place],
        ['printed', 'Stated', printedOf],
        ['stated', null, ({ stated }) => stated],
        ['found', 'Found', ({ found }) => found],
        ['difference', 'Difference', ({ difference }) => difference],
        ['status', 'Outcome', ({ status }) => status],
      ]),
      notes: noteOn(without, `Not drawn: ${countText(without, 'statement')} without a number.`),
      body: lines.length === 0 ? null : (frame) => draw(lines, frame),
    },
    options,
  );
}

function lineOf(row: StatementRow): Line {
  const [stated, found] = [known(row.stated) ?? 0, known(row.found)];
  const difference = found === null ? null : found - stated;
  return { ...row, stated, found, difference, section: outcomes[row.status].section };
}

/** The difference as a part of the larger figure. */
function gapOf({ stated, found, difference }: Line): number {
  const most = Math.max(Math.abs(stated), Math.abs(found ?? 0));
  return difference === null || most === 0 ? 0 : Math.abs(difference) / most;
}

function printedOf({ printed, stated }: StatementRow): string | number {
  return printed && printed !== figureText(stated) ? printed : stated;
}

function describe(rows: readonly StatementRow[]): string {
  const wrong = rows.filter(({ status }) => status === 'contradicted');
  const agree = rows.filter(({ status }) => status === 'verified').length;
  const open = rows.length - wrong.length - agree;
  const parts = [
    wrong.length > 0 && `${wrong.length} ${wrong.length === 1 ? 'does' : 'do'} not agree`,
    open > 0 && `${open} cannot be verified`,
    agree > 0 && `${agree} ${agree === 1 ? 'agrees' : 'agree'}`,
  ].filter(Boolean);
  if (parts.length === 0) return 'There are no statements.';
  const gaps = wrong.map(
    ({ label, stated, found }) =>
      `${label}: ${figureText(stated)} stated, ${figureText(found)} found`,
  );
  const listed = gaps.length > 0 ? ` ${listText(gaps)}.` : '';
  return `${countText(rows.length, 'statement')}: ${parts.join(', ')}.${listed}`;
}

function draw(lines: readonly Line[], frame: Frame): Body {
  const { left, marks } = frame;
  const given = lines.map((row, index) => {
    const { heading, padding } = outcomes[row.status];
    const first = row.section !== lines[index - 1]?.section;
    const count = lines.filter(({ section }) => section === row.section).length;
    return {
      ...row,
      detail: row.place,
      heading: first ? `${heading}: ${count}` : undefined,
      above: first ? (index === 0 ? 26 : 34) : 0,
      padding,
      cells: [
        row.printed ?? figureText(row.stated),
        figureText(row.found),
        row.difference === null ? '–' : differenceText(row.difference),
      ],
    };
  });
  const setting = { share: 0.4, below: 8, padding: 0, indent: 20 };
  const { rows, heads, x0, x1, right, bottom, notes } = ledger(given, columns, setting, frame);
  const svg = rows.map((row) => {
    const sign = word(outcomes[row.status].sign, left, row.middle, { weight: 'bold' });
    const pair = pairOf(row, x0 + 4, x1 - 8, row.middle, frame);
    const line = marks.guide(left, row.bottom, right, row.bottom);
    return row.heads + sign + row.words + pair + row.figures + line;
  });
  return { svg: heads + svg.join(''), bottom: bottom + 8, right, notes };
}

function pairOf(row: StatementRow, x0: number, x1: number, y: number, { marks }: Frame): string {
  const { stated, found, interval } = row;
  const high = known(interval?.high) ?? stated;
  const least = Math.min(0, stated, found ?? 0);
  const x = linear([least, Math.max(0, stated, found ?? 0, high)], [x0, x1]);
  return [
    marks.guide(x0, y, x1, y),
    interval && interval.low < high ? marks.span(x(interval.low), x(high), y) : '',
    found !== null && found !== stated ? marks.rule(x(stated), y, x(found), y) : '',
    marks.diamond(x(stated), y),
    found === null ? '' : marks.dot(x(found), y, found === stated ? 3 : 5),
  ].join('');
}
