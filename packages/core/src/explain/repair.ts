import type { SourceRef } from '../model/source-ref.js';

/** A change of one cell that would clear findings. Proposed, never applied. */
export interface Repair {
  readonly location: SourceRef;
  /** The cell as printed. */
  readonly from: string;
  readonly to: string;
  /** Ids of the findings that it would clear. */
  readonly solves: readonly string[];
  /** Ids of the findings that it would bring about. */
  readonly opens: readonly string[];
}
