import type { Figure } from '../aggregate/figure.js';
import type { Statement } from '../model/statement.js';

/**
 * What became of a statement. `unverifiable`: there is nothing to compare it with, or not enough.
 * `unlinked`: no measure fits it.
 */
export type StatementStatus = 'verified' | 'contradicted' | 'unverifiable' | 'unlinked';

/** A statement, what became of it, and why. */
export interface Judgement {
  readonly statement: Statement;
  readonly status: StatementStatus;
  /** One sentence. `null` for a statement that the figure meets exactly. */
  readonly reason: string | null;
  /** What the register or the targets give, where they give anything. */
  readonly figure: Figure | null;
}
