import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { catalogueRules } from '../../src/reconcile/catalogue.js';
import { check } from '../../src/reconcile/check.js';
import type { CheckResult } from '../../src/reconcile/check-result.js';
import { isMarked, markedMessages } from '../support/marked-messages.js';
import { randomProjects, spoiltProjects } from '../support/random-projects.js';
import { socialLabs } from '../support/social-labs.js';

const options = { rules: catalogueRules(), asOf: '2020-06-01' };
const sampling = { seed: 20_211_218, numRuns: 20 };
const projects = [
  socialLabs,
  ...fc.sample(randomProjects, sampling),
  ...fc.sample(spoiltProjects, sampling),
];

const inEnglish = (dataset: Dataset) => check(dataset, options);
const inMarks = (dataset: Dataset) => check(dataset, { ...options, messages: markedMessages });

/** All that a check says, but for what it quotes. */
function wordsOf({ findings, statements, unverifiable }: CheckResult): readonly string[] {
  return [
    ...findings.flatMap(({ message, question, figures, likelyWrong, explanations }) => [
      message,
      question,
      ...figures.map(({ label }) => label),
      ...(likelyWrong
        ? [likelyWrong.text, ...likelyWrong.speaks.flatMap((speaks) => speaks.for)]
        : []),
      ...explanations.map(({ text }) => text),
    ]),
    ...statements.flatMap(({ reason }) => reason ?? []),
    ...unverifiable.map((one) => one.unverifiable),
  ];
}

/** What stands beside words and mostly holds none: numbers as they are made, and arithmetic. */
function numbersOf({ findings }: CheckResult): readonly string[] {
  return findings.flatMap(({ figures, explanations }) => [
    ...figures.flatMap(({ printed, source }) => (source === null ? [printed] : [])),
    ...explanations.map(({ formula }) => formula),
  ]);
}

describe('the messages of a check', () => {
  it('are all that it says', () => {
    const unmarked = projects.flatMap((dataset) => {
      const result = inMarks(dataset);
      const worded = numbersOf(result).filter((text) => /\p{L}/u.test(text));
      return [...wordsOf(result), ...worded].filter((text) => !isMarked(text));
    });
    expect(unmarked).toEqual([]);
  });

  it('change nothing else of what it gives', () => {
    const factsOf = ({ findings, statements, coverage }: CheckResult) => ({
      findings: findings.map(({ id, severity, cause, locations, repairs, explanations }) => ({
        ...{ id, severity, cause, locations, repairs },
        explanations: explanations.map(({ text: _, formula: __, ...facts }) => facts),
      })),
      statements: statements.map(({ reason: _, ...facts }) => facts),
      coverage,
    });
    for (const dataset of projects) {
      expect(factsOf(inMarks(dataset))).toEqual(factsOf(inEnglish(dataset)));
    }
  });
});
