import type { Family } from '../../src/explain/hypothesis.js';
import { explanations } from '../../src/explain/messages/english.js';
import type { Question } from '../../src/explain/question.js';

/** What a family of hypotheses gives for a question, in English. */
export function toldBy(family: Family, question: Question) {
  const { tried, fits } = family.try(question);
  return {
    tried,
    fits: fits.map(({ clause, formula, ...fit }) => ({
      ...fit,
      text: explanations.supported(clause, 1),
      formula: formula(explanations.hypotheses),
    })),
  };
}
