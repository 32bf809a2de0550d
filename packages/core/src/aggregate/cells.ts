import type { Codes } from './event-columns.js';
import type { KeyIndex } from './key-index.js';

/** The cell of every row of a pass. */
export interface Cells {
  /** All cells are below. */
  readonly size: number;
  /** Writes the cells of the rows from one up to another. */
  write(from: number, to: number, into: Uint32Array): void;
  /** The keys of the cells; `null` where a cell is its own key. */
  readonly index: KeyIndex | null;
}

/** One axis of a key: `places[codes[row]]` is the row's share of the key. */
export interface KeyPart {
  readonly codes: Codes;
  readonly rows: Uint32Array | null;
  readonly places: Float64Array;
}
