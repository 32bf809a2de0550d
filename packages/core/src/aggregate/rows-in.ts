import type { CountedPass } from './counted-pass.js';
import type { AggregateRow, Figure } from './figure.js';
import type { FigureOfGroup } from './figures-of.js';
import type { Frame, FrameAxis } from './frame.js';
import { keyIndex } from './key-index.js';

type Mutable<Row> = { -readonly [Field in keyof Row]: Row[Field] };

type NamedFigures = readonly (readonly [string, FigureOfGroup])[];

/** Writes the rows of an answer, in the order of their keys, with labels for ranks. */
export function rowsIn(
  frame: Frame,
  passes: readonly CountedPass[],
  figuresIn: (pass: CountedPass) => NamedFigures,
): readonly AggregateRow[] {
  const named = passes.map(figuresIn);
  const labels = frame.axes.map(({ values }) => [...values, null]);
  const order = orderOf(passes, frame.limit);
  const rows = new Array<AggregateRow>(passes.reduce((sum, { keys }) => sum + keys.length, 0));
  for (let at = 0; at < rows.length; at += 1) {
    let group = order === null ? at : (order[at] as number);
    let pass = 0;
    for (; group >= groupsIn(passes, pass); pass += 1) group -= groupsIn(passes, pass);
    rows[at] = {
      key: keyOf(passes[pass]?.keys[group] as number, frame.axes, labels),
      figures: figuresAt(group, named[pass] as NamedFigures),
    };
  }
  return rows;
}

function groupsIn(passes: readonly CountedPass[], pass: number): number {
  return (passes[pass] as CountedPass).keys.length;
}

function keyOf(
  key: number,
  axes: readonly FrameAxis[],
  labels: readonly (readonly (string | null)[])[],
): AggregateRow['key'] {
  const written: Mutable<AggregateRow['key']> = {};
  let rest = key;
  for (let at = 0; at < axes.length; at += 1) {
    const { dimension, stride } = axes[at] as FrameAxis;
    const rank = Math.floor(rest / stride);
    rest -= rank * stride;
    written[dimension] = labels[at]?.[rank] ?? null;
  }
  return written;
}

function figuresAt(group: number, named: NamedFigures): AggregateRow['figures'] {
  const figures: Record<string, Figure> = {};
  for (let at = 0; at < named.length; at += 1) {
    const [measure, figureOf] = named[at] as NamedFigures[number];
    figures[measure] = figureOf(group);
  }
  return figures;
}

/** The groups of all passes, one after another, by key; `null` where their keys ascend. */
function orderOf(passes: readonly CountedPass[], limit: number): Uint32Array | null {
  const [only] = passes;
  if (only && passes.length === 1) return only.index?.inOrder() ?? null;
  const groups = passes.reduce((sum, { keys }) => sum + keys.length, 0);
  const index = keyIndex(limit, groups);
  for (const { keys } of passes) for (const key of keys) index.idOf(key);
  return index.inOrder();
}
