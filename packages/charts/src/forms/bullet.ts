import type { Chart, ChartNote, ChartOptions } from '../chart.js';
import { type FigureColumn, figureColumns } from '../figure-columns.js';
import { figureText, known, listText, percentText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { hiddenNote, hiddenSign, hiddenWord } from '../hidden-figures.js';
import { labelColumn } from '../label-column.js';
import { linear } from '../linear.js';
import { heightOf, word, words } from '../words.js';

/** What was planned, what was counted and what documents state, for one thing. */
export interface BulletRow {
  readonly label: string;
  readonly planned: number | null;
  readonly counted: number | null;
  /** Each figure that a document states for it; empty for none. */
  readonly stated: readonly number[];
  /** Rows of one group stand together and share a scale, e.g. one group for each measure. */
  readonly group?: string;
  /** What was counted is not shown: few people, or a figure that would give few away. */
  readonly hidden?: boolean;
  /** A total is written and not drawn: beside it the parts could not be told apart. */
  readonly total?: boolean;
}

/** Options of {@link bulletChart}. */
export interface BulletOptions extends ChartOptions {
  /** What is counted, e.g. `attendances`. */
  readonly unit?: string;
}

interface Line extends BulletRow {
  readonly attainment: string;
}

const heads = ['Counted', 'Planned', 'Stated', 'Of plan'] as const;
const signs: readonly FigureColumn['draw'][] = [
  (marks, x, y) => marks.bar(x - 6, y - 5, 12, 10),
  (marks, x, y) => marks.tick(x, y, 14),
  (marks, x, y) => marks.diamond(x, y),
];

/**
 * Planned, counted and stated figures side by side: a bar for what was counted, a tick for the
 * plan, a hollow diamond for what documents state, and the attainment in per cent.
 *
 * @example
 * bulletChart([{ label: 'Igniting event', planned: 150, counted: 301, stated: [301] }]).description;
 * // => 'Igniting event: 301 counted, 150 planned (201 %), 301 stated.'
 */
export function bulletChart(rows: readonly BulletRow[], options: BulletOptions = {}): Chart {
  const { unit = '' } = options;
  const lines = rows.map((row) => lineOf(row));
  const undrawn = lines.filter(
    (row) => row.planned === null && row.counted === null && !row.hidden,
  );
  const notes: ChartNote[] = [];
  if (undrawn.length > 0) {
    const names = listText(
      undrawn.map(({ label }) => label),
      5,
    );
    const text = `Neither planned nor counted: ${names}.`;
    notes.push({ text, rows: undrawn.length, value: null });
  }
  notes.push(...hiddenNote(lines.filter(({ hidden }) => hidden).length, null));
  return compose(
    {
      title: `Counted against planned${unit && `: ${unit}`}`,
      description: `${listText(lines.map(sentence))}.`,
      table: {
        header: ['', ...(lines.some(({ group }) => group) ? ['Group'] : []), ...heads],
        rows: lines.map((row) => [
          row.label,
          ...(lines.some(({ group }) => group) ? [row.group ?? null] : []),
          row.hidden ? hiddenWord : row.counted,
          row.planned,
          row.stated.length === 1 ? (row.stated[0] ?? null) : statedText(row) || null,
          row.attainment || null,
        ]),
      },
      rows: lines.map(({ label, group = null, counted, planned, stated, total = false }) => ({
        label,
        group,
        counted,
        planned,
        stated: stated.length === 1 ? (stated[0] ?? null) : stated.join(' ') || null,
        total: total ? 'total' : null,
      })),
      notes,
      body: (frame) => draw(lines, frame),
    },
    options,
  );
}

function lineOf(row: BulletRow): Line {
  const planned = known(row.planned);
  const counted = row.hidden ? null : known(row.counted);
  const stated = [...new Set(row.stated.filter((value) => known(value) !== null))];
  return { ...row, planned, counted, stated, attainment: percentText(counted, planned) ?? '' };
}

function statedText({ stated }: BulletRow): string {
  return stated.map(figureText).join(' / ');
}

function sentence(row: Line): string {
  const { label, group, planned, counted, attainment } = row;
  const notShown = row.hidden ? 'count hidden' : 'not counted';
  const parts = [counted === null ? notShown : `${figureText(counted)} counted`];
  parts.push(
    planned === null
      ? 'no plan'
      : `${figureText(planned)} planned${attainment && ` (${attainment})`}`,
  );
  if (row.stated.length > 0) parts.push(`${statedText(row)} stated`);
  return `${group ? `${group}, ` : ''}${label}: ${parts.join(', ')}`;
}

function draw(lines: readonly Line[], frame: Frame): Body {
  const { left, marks } = frame;
  const cells = lines.map((row) => [
    row.hidden ? hiddenSign : figureText(row.counted),
    figureText(row.planned),
    statedText(row) || '–',
    row.attainment || '–',
  ]);
  const figures = figureColumns(
    heads.map((head, index) => ({
      head,
      cells: cells.map((row) => row[index] ?? ''),
      weight: index === 0 || index === 3 ? 'bold' : undefined,
      draw: signs[index],
    })),
    frame,
  );
  const { right } = figures;
  const column = labelColumn(
    lines.map(({ label }) => label),
    Math.min((right - left) * 0.34, figures.left - left - 100),
  );
  const x0 = left + column.width + 14;
  const x1 = figures.left - 8;
  let y = frame.top;
  let svg = figures.heads(y);
  y += 14;
  let group: string | undefined;
  let scale = scaleOf(lines, undefined, x0, x1);
  lines.forEach((row, index) => {
    if (row.group !== group || index === 0) {
      group = row.group;
      scale = scaleOf(lines, group, x0, x1);
      if (group) {
        y += index === 0 ? 6 : 16;
        svg += word(group, left, y + 8, { weight: 'bold' });
        y += 22;
      }
      svg += marks.guide(left, y, right, y);
    }
    const label = column.labels[index];
    const height = Math.max(34, heightOf(label?.lines.length ?? 1) + 12);
    const middle = y + height / 2;
    if (row.total) svg += marks.rule(left, y, right, y);
    svg += words(label?.lines ?? [], left, middle, { weight: row.total ? 'bold' : 'regular' });
    if (!row.total) {
      const zero = scale(0);
      if (row.counted !== null) {
        const end = scale(row.counted);
        svg += marks.bar(Math.min(zero, end), middle - 7, Math.abs(end - zero), 14);
      }
      if (row.planned !== null) svg += marks.tick(scale(row.planned), middle, 26);
      for (const stated of row.stated) svg += marks.diamond(scale(stated), middle);
    }
    svg += figures.cells(index, middle);
    y += height;
    svg += marks.guide(left, y, right, y);
  });
  return { svg, bottom: y, right, notes: column.notes };
}

function scaleOf(lines: readonly Line[], group: string | undefined, x0: number, x1: number) {
  const values = lines
    .filter((row) => row.group === group && !row.total)
    .flatMap(({ planned, counted, stated }) => [planned ?? 0, counted ?? 0, ...stated]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return linear([low, high], [x0, x1]);
}
