import { fsum } from 'd3-array';
import type { ChartNote } from '../chart.js';
import { hiddenNote, hiddenSign, namingNote } from '../notes.js';
import type { Bar } from '../value-bars.js';
import { type Combines, folded } from './folded.js';
import { parted } from './parted.js';

/** A row that is drawn as a bar. */
interface RankedRow {
  readonly label: string;
  readonly value: number | null;
  readonly apart?: boolean;
  readonly hidden?: boolean;
}

/** How rows are ranked. */
interface Ranking {
  readonly order?: 'by value' | 'as given';
  readonly most: number;
  readonly combines?: Combines | undefined;
  readonly whole?: number | undefined;
}

/** Rows in the order in which they are drawn. */
export interface Ranked<Row> {
  /** Those with a value that may be shown, those apart last. */
  readonly listed: readonly (Row & { readonly value: number })[];
  readonly hidden: readonly Row[];
  readonly unknown: readonly Row[];
  /** What the listed come to. */
  readonly sum: number;
  readonly notes: readonly ChartNote[];
  /** A bar for each, the smallest of many in one; `text` writes the value at its end. */
  bars(text: (value: number) => string): readonly Bar[];
}

/** Ranks rows, largest first; what has no bar of its own becomes a note. */
export function ranked<Row extends RankedRow>(
  rows: readonly Row[],
  { order = 'by value', most, combines, whole }: Ranking,
): Ranked<Row> {
  const { shown, hidden, unknown } = parted(rows);
  const main = shown.filter(({ apart }) => !apart);
  const sorted = order === 'by value' ? main.toSorted((a, b) => b.value - a.value) : main;
  const apart = shown.filter((row) => row.apart);
  const { kept, rest, notes } = folded(sorted, most, combines);
  const listed = [...sorted, ...apart];
  const sum = fsum(listed, ({ value }) => value);
  return {
    listed,
    hidden,
    unknown,
    sum,
    notes: [
      ...namingNote(unknown, 'No number for'),
      ...notes,
      ...hiddenNote(hidden.length, whole === undefined ? null : whole - sum),
    ],
    bars: (text) => {
      const bar = (look: Bar['look']) => (row: { label: string; value: number }) => ({
        label: row.label,
        value: row.value,
        text: text(row.value),
        look,
      });
      return [
        ...kept.map(bar('solid')),
        ...rest.map(bar('none')),
        ...apart.map(bar('outline')),
        ...hidden.map(({ label }): Bar => ({ label, value: 0, text: hiddenSign, look: 'none' })),
      ];
    },
  };
}
