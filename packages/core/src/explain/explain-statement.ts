import type { Dataset } from '../model/dataset.js';
import type { Statement } from '../model/statement.js';
import { type Answer, answersOf, equallyShort, type Weighed } from './answers.js';
import type { Explanation } from './explanation.js';
import { families } from './families/families.js';
import {
  chanceOf,
  companionsByChance,
  companionsUnder,
  contradictedBy,
  spreadOf,
} from './likelihood.js';
import type { ExplanationMessages } from './messages/messages.js';
import { noExplanation, type Refuted } from './no-explanation.js';
import { type Question, questionOf } from './question.js';

/**
 * How likely, before anything is known, that a wrong figure has a cause that no family holds, beside the
 * priors of the families: two wrong figures in five. High on purpose: a wrong explanation costs more
 * than none.
 */
const otherCause = 1.2;

/** From this posterior an explanation is called possible. */
export const possibleFrom = 0.2;

/** Beside one that is possible, others are told down to this posterior. */
const besideFrom = 0.05;

/**
 * Why a reported figure may differ from the register: the hypotheses of a fixed catalogue that give the
 * stated value, best first.
 *
 * Each family's prior is shared among the hypotheses that it tried, so one of five hundred that fits
 * weighs little; all are weighed against "some other cause", under which any value near the true
 * one is as likely. A hypothesis must reproduce the other figures of the sentence: it is refuted by one
 * that agrees with the register and that it would change, and gains by one that it changes as stated.
 * With no explanation of 0.2 or more, one of the kind `no-supported-explanation` says how many were
 * tried and which were refuted.
 *
 * @returns Nothing for planned figures, and where the register tells nothing in scope.
 */
export function explainStatement(
  dataset: Dataset,
  statement: Statement,
  messages: ExplanationMessages,
): readonly Explanation[] {
  const question = questionOf(dataset, statement);
  if (question === undefined) return [];
  const { tried, standing, refuted } = triedOn(question);
  const answers = answersOf(standing);
  const { total } = question.rows;
  const other = otherCause * chanceOf(statement, total) * companionsByChance(question);
  const sum = answers.reduce((all, { weight }) => all + weight, other);
  const chance = 1 - Math.exp(-tried / spreadOf(statement.value, total));
  const weighedOut = { hypothesesTried: tried, chance, refutedBy: [] };
  if ((answers[0]?.weight ?? 0) >= possibleFrom * sum) {
    return answers
      .filter(({ weight }) => weight >= besideFrom * sum)
      .map((answer) => ({
        ...toldOf(answer, equallyShort(answers, answer), messages),
        ...weighedOut,
        posterior: answer.weight / sum,
      }));
  }
  const text = messages.none(noExplanation(question, standing.length, refuted));
  return [{ kind: 'no-supported-explanation', text, formula: '', posterior: 0, ...weighedOut }];
}

function triedOn(question: Question): {
  readonly tried: number;
  readonly standing: readonly Weighed[];
  readonly refuted: readonly Refuted[];
} {
  const standing: Weighed[] = [];
  const refuted: Refuted[] = [];
  let tried = 0;
  for (const family of families) {
    const result = family.try(question);
    tried += result.tried;
    for (const hypothesis of result.fits) {
      const by = contradictedBy(question, hypothesis);
      if (by.length > 0) {
        refuted.push({ hypothesis, by });
        continue;
      }
      const share = hypothesis.share ?? 1 / Math.max(1, result.tried);
      const weight = family.prior * share * companionsUnder(question, hypothesis);
      standing.push({ hypothesis, weight });
    }
  }
  return { tried, standing, refuted };
}

function toldOf(
  { hypothesis: { kind, clause, formula }, alike, alsoKinds }: Answer,
  short: number,
  { hypotheses, supported }: ExplanationMessages,
) {
  return {
    kind,
    text: supported(clause, alike),
    formula: formula(hypotheses),
    ...(short > 1 ? { equallyShort: short } : {}),
    ...(alsoKinds.length > 0 ? { alsoKinds } : {}),
  };
}
