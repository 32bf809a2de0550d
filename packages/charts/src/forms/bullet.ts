import type { Chart, ChartOptions } from '../chart.js';
import { figureText, known, listText, percentText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import { type FigureColumn, ledger } from '../ledger.js';
import { linear } from '../linear.js';
import { hiddenNote, hiddenSign, hiddenWord, namingNote } from '../notes.js';
import { tabled } from '../tabled.js';

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
  readonly attainment: string | null;
}

const columns: readonly FigureColumn<BulletRow>[] = [
  { head: 'Counted', bold: () => true, draw: (marks, x, y) => marks.bar(x - 6, y - 5, 12, 10) },
  { head: 'Planned', draw: (marks, x, y) => marks.tick(x, y, 14) },
  { head: 'Stated', draw: (marks, x, y) => marks.diamond(x, y) },
  { head: 'Of plan', bold: () => true },
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
  const lines = rows.map(lineOf);
  const grouped = lines.some(({ group }) => group);
  const undrawn = lines.filter(
    ({ planned, counted, hidden }) => planned === null && counted === null && !hidden,
  );
  return compose(
    {
      title: `Counted against planned${unit && `: ${unit}`}`,
      description:
        lines.length === 0 ? 'There is nothing to compare.' : `${listText(lines.map(sentence))}.`,
      ...tabled(lines, [
        ['label', '', ({ label }) => label],
        ['group', grouped ? 'Group' : null, ({ group }) => group],
        ['counted', 'Counted', ({ counted, hidden }) => (hidden ? hiddenWord : counted)],
        ['planned', 'Planned', ({ planned }) => planned],
        ['stated', 'Stated', (row) => (row.stated.length === 1 ? row.stated[0] : statedText(row))],
        ['attainment', 'Of plan', ({ attainment }) => attainment],
        ['total', null, ({ total }) => (total ? 'total' : null)],
      ]),
      notes: [
        ...namingNote(undrawn, 'Neither planned nor counted:'),
        ...hiddenNote(lines.filter(({ hidden }) => hidden).length, null),
      ],
      body: lines.length === 0 ? null : (frame) => draw(lines, frame),
    },
    options,
  );
}

function lineOf(row: BulletRow): Line {
  const planned = known(row.planned);
  const counted = row.hidden ? null : known(row.counted);
  const stated = [...new Set(row.stated.filter((value) => known(value) !== null))];
  return { ...row, planned, counted, stated, attainment: percentText(counted, planned) };
}

function statedText({ stated }: BulletRow): string | null {
  return stated.map(figureText).join(' / ') || null;
}

function sentence(row: Line): string {
  const { label, group, planned, counted, attainment, hidden } = row;
  const parts = [
    counted === null ? (hidden ? 'count hidden' : 'not counted') : `${figureText(counted)} counted`,
    planned === null
      ? 'no plan'
      : `${figureText(planned)} planned${attainment === null ? '' : ` (${attainment})`}`,
    ...(row.stated.length > 0 ? [`${statedText(row)} stated`] : []),
  ];
  return `${group ? `${group}, ` : ''}${label}: ${parts.join(', ')}`;
}

function draw(lines: readonly Line[], frame: Frame): Body {
  const { left, marks } = frame;
  const setting = { share: 0.34, below: 14, least: 34, padding: 12 };
  const given = lines.map((row, index) => {
    const { group, total, counted, planned, attainment } = row;
    const first = index === 0 || lines[index - 1]?.group !== group;
    return {
      ...row,
      bold: total,
      heading: first ? (group ?? '') : undefined,
      above: first && group ? (index === 0 ? 28 : 38) : 0,
      cells: [
        row.hidden ? hiddenSign : figureText(counted),
        figureText(planned),
        statedText(row) ?? '–',
        attainment ?? '–',
      ],
    };
  });
  const { rows, heads, x0, x1, right, ...body } = ledger(given, columns, setting, frame);
  const svg = rows.map((row) => {
    const { group, counted, planned, stated, top, middle, bottom } = row;
    const x = scaleOf(lines, group, x0, x1 - 8);
    const drawn = row.total
      ? []
      : [
          counted !== null && marks.barBetween(x(0), x(counted), middle, 14),
          planned !== null && marks.tick(x(planned), middle, 26),
          ...stated.map((value) => marks.diamond(x(value), middle)),
        ];
    return [
      row.heads,
      row.total && marks.rule(left, top, right, top),
      row.words,
      ...drawn,
      row.figures,
      marks.guide(left, bottom, right, bottom),
    ];
  });
  return { ...body, right, svg: [heads, ...svg.flat()].filter(Boolean).join('') };
}

/** Rows of one group share a scale; a total is not drawn and does not stretch it. */
function scaleOf(lines: readonly Line[], group: string | undefined, x0: number, x1: number) {
  const values = lines
    .filter((row) => row.group === group && !row.total)
    .flatMap(({ planned, counted, stated }) => [planned ?? 0, counted ?? 0, ...stated]);
  return linear([Math.min(0, ...values), Math.max(0, ...values)], [x0, x1]);
}
