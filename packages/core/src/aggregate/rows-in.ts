import type { CountedPass } from './counted-pass.js';
import type { AggregateRow, Figure } from './figure.js';
import type { FigureOfGroup } from './figures-of.js';
import { type Frame, rankIn } from './frame.js';
import { keyIndex } from './key-index.js';

type Mutable<Row> = { -readonly [Field in keyof Row]: Row[Field] };

/** Writes the rows of an answer, in the order of their keys, with labels for ranks. */
export function rowsIn(
  { axes, limit }: Frame,
  passes: readonly CountedPass[],
  figuresIn: (pass: CountedPass) => readonly (readonly [string, FigureOfGroup])[],
): readonly AggregateRow[] {
  const labels = axes.map(({ values }) => [...values, null]);
  const rows: AggregateRow[] = [];
  const keys: number[] = [];
  for (const pass of passes) {
    const figures = figuresIn(pass);
    for (let group = 0; group < pass.keys.length; group += 1) {
      const cell = pass.keys[group] as number;
      const key: Mutable<AggregateRow['key']> = {};
      for (let at = 0; at < axes.length; at += 1) {
        const axis = axes[at] as Frame['axes'][number];
        key[axis.dimension] = labels[at]?.[rankIn(cell, axis)] ?? null;
      }
      const values: Record<string, Figure> = {};
      for (const [measure, figureOf] of figures) values[measure] = figureOf(group);
      keys.push(cell);
      rows.push({ key, figures: values });
    }
  }
  return inKeyOrder(rows, keys, limit);
}

function inKeyOrder(
  rows: readonly AggregateRow[],
  keys: readonly number[],
  limit: number,
): readonly AggregateRow[] {
  if (keys.every((key, at) => at === 0 || (keys[at - 1] as number) < key)) return rows;
  const index = keyIndex(limit, keys.length);
  for (const key of keys) index.idOf(key);
  return Array.from(Float64Array.from(keys).sort(), (key) => rows[index.idOf(key)] as AggregateRow);
}
