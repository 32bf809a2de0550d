import type { Accumulated } from './accumulate.js';
import { blockLength } from './block-length.js';
import type { Cells } from './cells.js';
import type { Lattice } from './lattice.js';
import type { Totals } from './query.js';

/** The rows of a pass, where they go, and what is folded from there. */
export interface RowsInGroups {
  readonly cells: Cells;
  readonly rows: Uint32Array | null;
  readonly length: number;
  readonly accumulated: Accumulated;
  readonly lattice: Lattice;
  readonly totals: Totals;
  /** The printed group of each group of the lattice; `null` where they are the same. */
  readonly printed: Uint32Array | null;
  readonly printedCount: number;
}

/** The finest group of every row of a pass. */
export function groupsOfRows({
  cells,
  length,
  accumulated: { groupOf },
}: RowsInGroups): Uint32Array {
  const groups = new Uint32Array(length);
  const block = new Uint32Array(Math.min(blockLength, length));
  for (let from = 0; from < length; from += blockLength) {
    const to = Math.min(from + blockLength, length);
    cells.write(from, to, block);
    for (let row = from; row < to; row += 1) {
      const cell = block[row - from] as number;
      groups[row] = groupOf === null ? cell : (groupOf[cell] as number);
    }
  }
  return groups;
}
