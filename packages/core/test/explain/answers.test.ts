import { describe, expect, it } from 'vitest';
import { type Answer, answersOf, equallyShort, type Weighed } from '../../src/explain/answers.js';
import type { Hypothesis } from '../../src/explain/hypothesis.js';
import { explanations } from '../../src/explain/messages/english.js';

interface Fields extends Pick<Partial<Hypothesis>, 'kind' | 'counts'> {
  readonly clause?: string;
  readonly formula?: string;
}

function weighed(
  weight: number,
  { clause = 'Clause', formula = '1 = 1', ...fields }: Fields = {},
): Weighed {
  return {
    hypothesis: { kind: 'kind', clause: () => clause, formula: () => formula, ...fields },
    weight,
  };
}

const without = (...rows: number[]) => new Map(rows.map((row) => [row, 0]));
const told = ({ hypothesis: { kind, clause }, weight, alsoKinds, alike }: Answer) => ({
  kind,
  text: explanations.supported(clause, alike),
  weight,
  alsoKinds,
  alike,
});

describe('answersOf', () => {
  it('stand heaviest first', () => {
    const kinds = ['a', 'b', 'c'];
    const answers = answersOf(
      [0.2, 0.5, 0.3].map((weight, at) => weighed(weight, { kind: kinds[at] })),
    );
    expect(answers.map(({ hypothesis }) => hypothesis.kind)).toEqual(['b', 'c', 'a']);
  });

  it('stand in the order of their words where they weigh the same', () => {
    const one = weighed(0.1 + 0.2, { kind: 'b' });
    const other = weighed(0.3, { kind: 'a' });
    const third = weighed(0.3, { kind: 'c' });
    for (const given of [
      [one, other, third],
      [third, other, one],
    ]) {
      expect(answersOf(given).map(({ hypothesis }) => hypothesis.kind)).toEqual(['a', 'b', 'c']);
    }
  });

  it('weigh the same where a last bit alone differs', () => {
    const kindsOf = (...weights: readonly number[]) =>
      answersOf(weights.map((weight, at) => weighed(weight, { kind: 'ab'[at] ?? '' }))).map(
        ({ hypothesis }) => hypothesis.kind,
      );
    expect(kindsOf(30, 30 + 2e-8)).toEqual(['a', 'b']);
    expect(kindsOf(30, 30 + 4e-8)).toEqual(['b', 'a']);
    expect(kindsOf(0.03, 0.03 + 4e-11)).toEqual(['b', 'a']);
  });

  it('are one where they count the very same rows, whatever their order', () => {
    const answers = answersOf([
      weighed(0.1, { kind: 'month', clause: 'Month', counts: without(2, 1) }),
      weighed(0.3, { kind: 'last', clause: 'Last', counts: without(1, 2) }),
      weighed(0.1, { kind: 'last', clause: 'Last two', counts: without(1, 2) }),
    ]);
    expect(answers.map(told)).toEqual([
      { kind: 'last', text: 'Last.', weight: 0.5, alsoKinds: ['month'], alike: 1 },
    ]);
  });

  it('are two where rows count otherwise', () => {
    const twice = new Map([[1, 2]]);
    const answers = answersOf([
      weighed(0.2, { kind: 'a', counts: without(1) }),
      weighed(0.1, { kind: 'b', counts: twice }),
      weighed(0.05, { kind: 'c', counts: without(1, 2) }),
    ]);
    expect(answers).toHaveLength(3);
  });

  it('are two where they speak of no rows and say something else', () => {
    const said = [
      { clause: 'One' },
      { formula: '2 = 2' },
      { kind: 'other' },
      { counts: without() },
      { kind: 'third', counts: without() },
    ];
    const answers = answersOf(said.map((fields) => weighed(0.1, fields)));
    // The first and the last have one kind and one formula.
    expect(answers.map(({ alike }) => alike).sort()).toEqual([1, 1, 1, 2]);
  });

  it('say of one kind and formula how many fit alike', () => {
    const answers = answersOf([
      weighed(0.2, { clause: 'Leaves out B', counts: without(2) }),
      weighed(0.2, { clause: 'Leaves out A. Rossi', counts: without(1) }),
      weighed(0.1, { clause: 'Leaves out C', counts: without(3) }),
      weighed(0.1, { clause: 'Leaves out D', formula: '2 = 2', counts: without(4) }),
    ]);
    expect(answers.map(told)).toEqual([
      {
        kind: 'kind',
        text: 'Leaves out A. Rossi, or another of 3 that fit alike.',
        weight: 0.5,
        alsoKinds: [],
        alike: 3,
      },
      { kind: 'kind', text: 'Leaves out D.', weight: 0.1, alsoKinds: [], alike: 1 },
    ]);
  });

  it('are none of none', () => {
    expect(answersOf([])).toEqual([]);
  });
});

describe('equallyShort', () => {
  const answer = (weight: number, alike = 1): Answer => ({
    ...weighed(weight),
    alsoKinds: [],
    alike,
  });

  it.each([
    { it: 'itself', weights: [1], count: 1 },
    { it: 'one of nearly half the weight', weights: [1, 0.51], count: 2 },
    { it: 'none of half the weight', weights: [1, 0.5], count: 1 },
    { it: 'one of nearly twice the weight', weights: [1, 1.99], count: 2 },
    { it: 'none of twice the weight', weights: [1, 2], count: 1 },
  ])('counts $it', ({ weights, count }) => {
    const answers = weights.map((weight) => answer(weight));
    expect(equallyShort(answers, answers[0] ?? answer(1))).toBe(count);
  });

  it('counts each of those that fit alike, by its part of the weight', () => {
    const [one, three] = [answer(1), answer(3, 3)];
    expect(equallyShort([one, three], one)).toBe(4);
    expect(equallyShort([one, answer(9, 3)], one)).toBe(1);
  });
});
