import { expect } from 'vitest';
import type { Family } from '../../src/explain/hypothesis.js';
import { explanations } from '../../src/explain/messages/english.js';
import type { Question } from '../../src/explain/question.js';
import { isMarked, markedMessages } from './marked-messages.js';

/** What a family of hypotheses gives for a question, in English; it must say nothing that is not in the messages. */
export function toldBy(family: Family, question: Question) {
  const { tried, fits } = family.try(question);
  return {
    tried,
    fits: fits.map(({ clause, formula, ...fit }) => {
      const { hypotheses } = markedMessages.explanations;
      const words = [clause(hypotheses), formula(hypotheses)].filter((text) => /\p{L}/u.test(text));
      expect(words.filter((text) => !isMarked(text))).toEqual([]);
      return {
        ...fit,
        text: explanations.supported(clause, 1),
        formula: formula(explanations.hypotheses),
      };
    }),
  };
}
