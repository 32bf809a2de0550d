import type { Judgement } from './judgement.js';
import type { Messages } from './messages/messages.js';

/**
 * A judgement as it is kept beside a dataset. It is made once for checks in any language, so it holds
 * no reason but says it in the language that it is given.
 */
export interface Judged extends Omit<Judgement, 'reason'> {
  /** `null` for a statement that the figure meets exactly. */
  readonly why: ((say: Messages['judgements']) => string) | null;
}
