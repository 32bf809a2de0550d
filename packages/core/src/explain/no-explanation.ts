import { isInInterval } from '../model/interval.js';
import type { Statement } from '../model/statement.js';
import { figureKey } from './figure-key.js';
import type { Hypothesis } from './hypothesis.js';
import type { Companion, Question, Rows } from './question.js';

/** A hypothesis that gives the stated value, and the figures of the sentence that it would make wrong. */
export interface Refuted {
  readonly hypothesis: Hypothesis;
  readonly by: readonly Companion[];
}

/** What there is to say of a figure that nothing explains: what was tried, and what speaks for each value. */
export interface NoExplanation {
  readonly statement: Statement;
  readonly rows: Rows;
  /** How many hypotheses give the stated value and are no likelier than chance. */
  readonly standing: number;
  readonly refuted: readonly Refuted[];
  /** How many other statements of the figure give what the register gives. */
  readonly agreeing: number;
}

/** Gathers what there is to say of a figure that nothing explains. */
export function noExplanation(
  { dataset, statement, rows }: Question,
  standing: number,
  refuted: readonly Refuted[],
): NoExplanation {
  const key = figureKey(dataset, statement);
  const agreeing = dataset.statements.filter(
    (other) =>
      other.measure === statement.measure &&
      isInInterval(rows.total, other.interval) &&
      figureKey(dataset, other) === key,
  ).length;
  return { statement, rows, standing, refuted, agreeing };
}
