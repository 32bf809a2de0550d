import type { Statement } from '../model/statement.js';

/** A stated figure with all its places. */
export interface StatedValue {
  readonly statement: Statement;
  /** All that state its value, it among them. */
  readonly same: readonly Statement[];
}
