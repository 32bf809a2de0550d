import type { CellPlace, SourceRef } from '@partnership-impact/core';
import type { CsvColumn } from './csv-column.js';

/** A cell that is not what its column holds. */
export interface RejectedCell {
  readonly source: SourceRef;
  readonly text: string;
  /** Kebab-case name of what is wrong with it. */
  readonly reason: string;
}

const mostTold = 1_000;

/** The first cells of a column that could not be read, and the number of all of them. */
export function rejectedCells(
  { codes, column, texts }: CsvColumn,
  problems: ReadonlyMap<number, string>,
  file: SourceRef,
  places: { placeOf(row: number): Pick<CellPlace, 'row' | 'line'> },
): { readonly cells: readonly RejectedCell[]; readonly count: number } {
  const cells: RejectedCell[] = [];
  if (problems.size === 0) return { cells, count: 0 };
  const isBad = new Uint8Array(texts.length);
  for (const code of problems.keys()) isBad[code] = 1;
  let count = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code < 0 || isBad[code] === 0) continue;
    count += 1;
    if (cells.length >= mostTold) continue;
    const source = { ...file, ...places.placeOf(row), column };
    cells.push({ source, text: texts[code] ?? '', reason: problems.get(code) ?? '' });
  }
  return { cells, count };
}
