import type { Interval } from '@partnership-impact/core';
import type { Chart, ChartOptions } from '../chart.js';
import { type FigureColumn, figureColumns } from '../figure-columns.js';
import { countText, differenceText, figureText, known, listText } from '../figure-text.js';
import { type Body, compose, type Frame, nothingToDraw } from '../frame.js';
import { labelColumn } from '../label-column.js';
import { heightOf, smallSize, word, words } from '../words.js';

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

const sections = [
  { status: ['contradicted'], head: 'Do not agree', word: '≠' },
  { status: ['unverifiable', 'unlinked'], head: 'Cannot be verified', word: '?' },
  { status: ['verified'], head: 'Agree', word: '=' },
] as const;

const heads = ['Stated', 'Found', 'Difference'] as const;
const signs: readonly FigureColumn['draw'][] = [
  (marks, x, y) => marks.diamond(x, y),
  (marks, x, y) => marks.dot(x, y),
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
  const without = given.length - rows.length;
  const sorted = sections.map((section) => ({
    ...section,
    rows: rows
      .filter(({ status }) => (section.status as readonly string[]).includes(status))
      .toSorted((a, b) => gapOf(b) - gapOf(a)),
  }));
  const all = sorted.flatMap((section) => section.rows.map((row) => ({ row, sign: section.word })));
  return compose(
    {
      title: 'Statements against what was found',
      subtitle: 'Each row runs from 0 to the larger of its two figures.',
      description: describe(rows),
      table: {
        header: ['Statement', 'Place', ...heads, 'Outcome'],
        rows: all.map(({ row }) => [
          row.label,
          row.place ?? null,
          row.printed && row.printed !== figureText(row.stated) ? row.printed : row.stated,
          known(row.found),
          differenceOf(row),
          row.status,
        ]),
      },
      rows: all.map(({ row }) => ({
        label: row.label,
        place: row.place ?? null,
        stated: row.stated,
        found: known(row.found),
        status: row.status,
      })),
      notes:
        without === 0
          ? []
          : [
              {
                text: `Not drawn: ${countText(without, 'statement')} without a number.`,
                rows: without,
                value: null,
              },
            ],
      body: (frame) => draw(sorted, frame),
    },
    options,
  );
}

function gapOf({ stated, found }: StatementRow): number {
  if (known(found) === null) return 0;
  const most = Math.max(Math.abs(stated), Math.abs(found ?? 0));
  return most === 0 ? 0 : Math.abs(stated - (found ?? 0)) / most;
}

function differenceOf({ stated, found }: StatementRow): number | null {
  const value = known(found);
  return value === null ? null : value - stated;
}

function describe(rows: readonly StatementRow[]): string {
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  const wrong = rows.filter(({ status }) => status === 'contradicted');
  const open = count('unverifiable') + count('unlinked');
  const parts = [
    ...(wrong.length > 0
      ? [`${wrong.length} ${wrong.length === 1 ? 'does' : 'do'} not agree`]
      : []),
    ...(open > 0 ? [`${open} cannot be verified`] : []),
    ...(count('verified') > 0
      ? [`${count('verified')} ${count('verified') === 1 ? 'agrees' : 'agree'}`]
      : []),
  ];
  if (parts.length === 0) return 'There are no statements.';
  const gaps = wrong.map(
    ({ label, stated, found }) =>
      `${label}: ${figureText(stated)} stated, ${figureText(found)} found`,
  );
  const listed = gaps.length > 0 ? ` ${listText(gaps)}.` : '';
  return `${countText(rows.length, 'statement')}: ${parts.join(', ')}.${listed}`;
}

type Section = (typeof sections)[number] & { readonly rows: readonly StatementRow[] };

function draw(drawn: readonly Section[], frame: Frame): Body {
  const { left, palette, marks } = frame;
  const all = drawn.flatMap(({ rows }) => rows);
  if (all.length === 0) return nothingToDraw(frame, 'There are no statements.');
  const cells = all.map((row) => {
    const difference = differenceOf(row);
    const last = difference === null ? '–' : difference === 0 ? '0' : differenceText(difference);
    return [row.printed ?? figureText(row.stated), figureText(row.found), last];
  });
  const figures = figureColumns(
    heads.map((head, index) => ({
      head,
      cells: cells.map((row) => row[index] ?? ''),
      weight: index === 2 ? 'bold' : undefined,
      boldRows: drawn[0]?.rows.length ?? 0,
      draw: signs[index],
    })),
    frame,
  );
  const { right } = figures;
  const most = Math.min((right - left) * 0.4, figures.left - left - 120);
  const column = labelColumn(
    all.map(({ label }) => label),
    most,
  );
  const places = labelColumn(
    all.map(({ place = '' }) => place),
    most,
    { size: smallSize, maxLines: 2 },
  );
  const x0 = left + 20 + Math.max(column.width, places.width) + 18;
  const x1 = figures.left - 8;
  let y = frame.top;
  let svg = figures.heads(y);
  y += 8;
  let index = 0;
  for (const section of drawn) {
    if (section.rows.length === 0) continue;
    y += 12;
    svg += word(`${section.head}: ${section.rows.length}`, left, y, { weight: 'bold' });
    y += 14;
    svg += marks.guide(left, y, right, y);
    for (const row of section.rows) {
      const label = column.labels[index]?.lines ?? [];
      const place = row.place ? (places.labels[index]?.lines ?? []) : [];
      const text = heightOf(label.length) + heightOf(place.length, smallSize);
      const height = text + (section.word === '=' ? 8 : 14);
      const middle = y + height / 2;
      const textTop = middle - text / 2;
      svg += word(section.word, left, middle, { weight: 'bold' });
      svg += words(label, left + 20, textTop + heightOf(label.length) / 2);
      if (place.length > 0) {
        svg += words(
          place,
          left + 20,
          textTop + heightOf(label.length) + heightOf(place.length, smallSize) / 2,
          {
            size: smallSize,
            fill: palette.muted,
          },
        );
      }
      svg += pair(row, x0, x1, middle, frame);
      svg += figures.cells(index, middle);
      y += height;
      svg += marks.guide(left, y, right, y);
      index += 1;
    }
    y += 8;
  }
  return { svg, bottom: y, right, notes: [...column.notes, ...places.notes] };
}

function pair(row: StatementRow, x0: number, x1: number, y: number, { marks }: Frame): string {
  const found = known(row.found);
  const high = known(row.interval?.high) ?? row.stated;
  const most = Math.max(0, row.stated, found ?? 0, high);
  const least = Math.min(0, row.stated, found ?? 0);
  const x = (value: number) => x0 + ((value - least) / (most - least || 1)) * (x1 - x0);
  let svg = marks.guide(x0, y, x1, y);
  if (row.interval && row.interval.low < high) svg += marks.span(x(row.interval.low), x(high), y);
  if (found !== null && found !== row.stated) svg += marks.rule(x(row.stated), y, x(found), y);
  svg += marks.diamond(x(row.stated), y);
  if (found !== null) svg += marks.dot(x(found), y, found === row.stated ? 3 : 5);
  return svg;
}
