import type { SourceRef } from '../model/source-ref.js';

/** A cell or figure as it stands, and as a repair would write it. */
export interface RepairedCell {
  readonly location: SourceRef;
  /** The cell as printed. */
  readonly from: string;
  readonly to: string;
}

/** A change of one cell, or an exchange of two, that would clear findings. Proposed; nothing here applies it. */
export interface Repair extends RepairedCell {
  /** The other cell, where the repair exchanges two. */
  readonly with?: RepairedCell;
  /** Ids of the findings that it would clear. */
  readonly solves: readonly string[];
  /** Ids of the findings that it would bring about. */
  readonly opens: readonly string[];
}
