import { rollup } from 'd3-array';
import type { Chart, CountOptions } from '../chart.js';
import { type Column, tabled } from '../columns.js';
import { linear } from '../drawing/linear.js';
import { placed } from '../drawing/rows.js';
import { figureText, known, listSentence, percentText } from '../figure-text.js';
import { type Body, compose, type Frame } from '../frame.js';
import type { Marks } from '../marks.js';
import { hiddenNote, hiddenWord, namingNote } from '../notes.js';

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

type Line = ReturnType<typeof lineOf>;

const barSign = ({ bar }: Marks, x: number, y: number) => bar(x - 6, y - 5, 12, 10);

const columns: readonly Column<Line>[] = [
  ['label', '', ({ label }) => label],
  ['group', 'Group', ({ group }) => group],
  ['counted', 'Counted', ({ shown }) => shown, { bold: () => true, mark: barSign }],
  ['planned', 'Planned', ({ planned }) => planned, { mark: ({ tick }, x, y) => tick(x, y, 14) }],
  ['stated', 'Stated', statedCell, { mark: ({ diamond }, x, y) => diamond(x, y) }],
  ['attainment', 'Of plan', ({ attainment }) => attainment, { bold: () => true }],
  ['total', null, ({ total }) => (total ? 'total' : null)],
];

/**
 * Planned, counted and stated figures side by side: a bar for what was counted, a tick for the
 * plan, a hollow diamond for what documents state, and the attainment in per cent.
 *
 * @example
 * bulletChart([{ label: 'Igniting event', planned: 150, counted: 301, stated: [301] }]).description;
 * // => 'Igniting event: 301 counted, 150 planned (201 %), 301 stated.'
 */
export function bulletChart(rows: readonly BulletRow[], options: CountOptions = {}): Chart {
  const { unit = '' } = options;
  const lines = rows.map(lineOf);
  const undrawn = lines.flatMap(({ name, planned, shown }) =>
    planned === null && shown === null ? { label: name } : [],
  );
  return compose(
    {
      title: `Counted against planned${unit && `: ${unit}`}`,
      description: listSentence(lines.map(sentence), 'There is nothing to compare.'),
      ...tabled(lines, columns),
      notes: [
        ...namingNote(undrawn, 'Neither planned nor counted:'),
        ...hiddenNote(lines.filter(({ hidden }) => hidden).length, null),
      ],
      body: (frame) => draw(lines, frame),
    },
    options,
  );
}

/** A row with its whole name, what may be shown of its count, and what that is of the plan. */
function lineOf(row: BulletRow) {
  const planned = known(row.planned);
  const counted = row.hidden ? null : known(row.counted);
  const stated = [...new Set(row.stated.filter((value) => known(value) !== null))];
  const [shown, attainment] = [row.hidden ? hiddenWord : counted, percentText(counted, planned)];
  const name = row.group ? `${row.group}, ${row.label}` : row.label;
  return { ...row, name, planned, counted, stated, shown, attainment };
}

function statedCell({ stated }: Line): string | number | null {
  return stated.length === 1 ? (stated[0] ?? null) : stated.map(figureText).join(' / ') || null;
}

function sentence({ name, planned, counted, stated, attainment, hidden }: Line): string {
  const share = attainment === null ? '' : ` (${attainment})`;
  const parts = [
    counted === null ? (hidden ? 'count hidden' : 'not counted') : `${figureText(counted)} counted`,
    planned === null ? 'no plan' : `${figureText(planned)} planned${share}`,
    ...(stated.length === 0 ? [] : [`${stated.map(figureText).join(' / ')} stated`]),
  ];
  return `${name}: ${parts.join(', ')}`;
}

function draw(lines: readonly Line[], frame: Frame): Body {
  const { left, marks } = frame;
  const given = lines.map((line) => ({ ...line, section: line.group, bold: line.total }));
  const { rows, room, ...body } = placed(given, { share: 0.34, padding: 17 }, frame, columns);
  // Rows of one group share a scale; a total is not drawn and does not stretch it.
  const valuesOf = ({ planned, counted, stated }: Line) => [planned ?? 0, counted ?? 0, ...stated];
  const scales = rollup(
    lines.filter(({ total }) => !total),
    (own) => linear([0, ...own.flatMap(valuesOf)], room),
    ({ group }) => group,
  );
  const drawn = rows.map(({ row: { group, planned, counted, stated, total }, top, middle }) => {
    const x = scales.get(group);
    if (total || x === undefined) return marks.rule(left, top, body.right, top);
    return [
      counted === null ? '' : marks.barBetween(x(0), x(counted), middle, 14),
      planned === null ? '' : marks.tick(x(planned), middle, 26),
      ...stated.map((value) => marks.diamond(x(value), middle)),
    ].join('');
  });
  return { ...body, svg: body.svg + drawn.join('') };
}
