import type { RepairedCell } from '@partnership-impact/core';
import { notRepairable } from './not-repairable.js';
import { replacedOnce } from './replaced-once.js';

/** A cell of a row, and its text as repaired. */
export interface CellOfRow {
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/**
 * The cell that a repair changes: the one it names, or the only one of the row that holds what is to
 * be replaced.
 *
 * @throws `ImpactError` `invalid-option` where no such cell stands there, as when the file was
 *   changed after the check.
 */
export function cellOfRow(
  cell: RepairedCell,
  width: number,
  textOf: (column: number) => string,
): CellOfRow {
  const { column: named } = cell.location;
  const columns =
    named === undefined ? Array.from({ length: width }, (_, column) => column) : [named - 1];
  const [found, another] = columns.flatMap((column) => {
    const text = replacedOnce(textOf(column), cell.from, cell.to);
    return text === undefined ? [] : [{ column, text }];
  });
  if (found === undefined) {
    const reason =
      named === undefined
        ? 'no cell of the row holds just this figure. Change those that it comes from by hand.'
        : `the cell reads "${textOf(named - 1)}". Check the file again as it is now.`;
    throw notRepairable(cell, reason);
  }
  if (another !== undefined) {
    throw notRepairable(cell, 'several cells of the row hold it. Change the right one by hand.');
  }
  return found;
}
