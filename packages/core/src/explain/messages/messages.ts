import type { explanations, hypotheses } from './english.js';

/** What hypotheses say, each kind in a clause of its own. */
export type HypothesisMessages = typeof hypotheses;

/** All that explanations of a difference say. */
export type ExplanationMessages = typeof explanations;

/** Words of a hypothesis, in whichever language the messages are. */
export type Said = (say: HypothesisMessages) => string;
