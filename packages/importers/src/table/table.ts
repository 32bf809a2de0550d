import type { Issue } from '@partnership-impact/core';
import type { Grid } from '../grid/grid.js';
import type { TableColumn } from './header-texts.js';
import type { TotalKind } from './totals-words.js';

/** A table found in a grid: its columns, and the rows that hold records. */
export interface Table {
  readonly grid: Grid;
  /** The words above the header. */
  readonly title: string | null;
  /** The line of the title that is nearest to the header. */
  readonly caption: string | null;
  /** Zero-based row of the header's first row; of the first row of the body where there is none. */
  readonly headerRow: number;
  readonly columns: readonly TableColumn[];
  /** Zero-based rows that hold records; totals, footnotes and repeated headers are not among them. */
  readonly rows: readonly number[];
  /** Labels of groups of rows by row, as laid out between the rows. */
  readonly groups: ReadonlyMap<number, string>;
  /** Rows of totals. */
  readonly totals: readonly { readonly row: number; readonly kind: TotalKind }[];
  /** The cell as displayed, with merged and as-above cells filled from above. */
  text(row: number, column: number): string;
  /** Whether the cell repeats one above: by merge, by a ditto mark or as a blank in a column of groups. */
  isRepeat(row: number, column: number): boolean;
  readonly issues: readonly Issue[];
  /** Whether we wrote it: a point before decimals, semicolons alone between names. */
  readonly isOwn: boolean;
}

/** The place of a cell of a table, as the sender of the file sees it. */
export function placeIn({ grid }: Pick<Table, 'grid'>, row: number, column: number) {
  return { ...grid.source, ...grid.place(row, column) };
}
