import { describe, expect, it } from 'vitest';
import { type Changeable, fewestChanges } from '../../src/explain/fewest-changes.js';

const stated = (value: number, weight = 1): Changeable => ({
  interval: { low: value, high: value },
  least: 0,
  weight,
  isSource: false,
});
const source = (value: number, least = 0): Changeable => ({
  ...stated(value, 3),
  least,
  isSource: true,
});

describe('fewestChanges', () => {
  it.each([
    {
      it: 'changes nothing where the sums hold',
      fields: [stated(5), source(2), source(3)],
      edits: [{ whole: 0, parts: [1, 2] }],
      weight: 0,
      sets: [[]],
    },
    {
      it: 'changes the stated figure rather than a row',
      fields: [stated(6), source(2), source(3)],
      edits: [{ whole: 0, parts: [1, 2] }],
      weight: 1,
      sets: [[0]],
    },
    {
      it: 'changes the row where more figures than it weighs speak against it',
      fields: [stated(6), stated(6), stated(6), stated(6), source(2), source(3)],
      edits: [0, 1, 2, 3].map((whole) => ({ whole, parts: [4, 5] })),
      weight: 3,
      sets: [[4], [5]],
    },
    {
      it: 'changes the row that stands behind both figures',
      fields: [stated(60, 2), stated(40, 2), source(30), source(20)],
      edits: [
        { whole: 0, parts: [2, 3] },
        { whole: 1, parts: [2] },
      ],
      weight: 3,
      sets: [[2]],
    },
    {
      it: 'knows how little a row can bring',
      fields: [stated(10, 4), source(50, 40)],
      edits: [{ whole: 0, parts: [1] }],
      weight: 4,
      sets: [[0]],
    },
    {
      it: 'leaves open which of two copies is wrong',
      fields: [stated(5), stated(6)],
      edits: [{ whole: 0, parts: [1] }],
      weight: 1,
      sets: [[0], [1]],
    },
    {
      it: 'changes the whole rather than two of its parts',
      fields: [stated(34), stated(30), stated(2), stated(32)],
      edits: [
        { whole: 0, parts: [1, 2] },
        { whole: 0, parts: [3] },
      ],
      weight: 1,
      sets: [[0]],
    },
    {
      it: 'lets a rounded figure stand for all that it allows',
      fields: [{ ...stated(700), interval: { low: 650, high: 750 } }, source(712)],
      edits: [{ whole: 0, parts: [1] }],
      weight: 0,
      sets: [[]],
    },
  ])('$it', ({ fields, edits, weight, sets }) => {
    expect(fewestChanges(fields, edits)).toEqual({ weight, sets });
  });

  it('says what would have to change if a figure were right', () => {
    const fields = [stated(6), stated(5), source(2), source(3)];
    const edits = [
      { whole: 0, parts: [2, 3] },
      { whole: 1, parts: [2, 3] },
    ];
    expect(fewestChanges(fields, edits)).toEqual({ weight: 1, sets: [[0]] });
    expect(fewestChanges(fields, edits, 0)).toMatchObject({
      weight: 4,
      sets: [
        [1, 2],
        [1, 3],
      ],
    });
  });
});
