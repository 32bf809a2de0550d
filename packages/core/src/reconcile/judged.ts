import type { Judgement } from './judgement.js';
import type { Messages } from './messages/messages.js';

/** Why a statement was judged as it was, in the language of the messages. */
export type Why = (messages: Messages) => string;

/**
 * A judgement as it is kept beside a dataset. It is made once for checks in any language, so it does
 * not hold its reason but says it when the messages are there.
 */
export interface Judged extends Omit<Judgement, 'reason'> {
  /** `null` for a statement that the figure meets exactly. */
  readonly why: Why | null;
}
