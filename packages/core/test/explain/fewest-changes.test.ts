import fc from 'fast-check';
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

  it('finds the wrong figure beside a thousand rows, and gives up where any of them may be wrong', () => {
    const rows = Array.from({ length: 1000 }, () => source(200));
    const fields = [...rows, stated(200_000), stated(200_000), stated(199_900)];
    const edits = [1000, 1001, 1002].map((whole) => ({ whole, parts: [...rows.keys()] }));
    expect(fewestChanges(fields, edits)).toEqual({ weight: 1, sets: [[1002]] });
    expect(fewestChanges(fields, edits, 1002)).toBeUndefined();
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

/** Rows, and figures each stated for some of them; a row or figure weighs what it costs to change it. */
const registers = fc.record({
  rows: fc.array(
    fc.record({
      value: fc.nat({ max: 6 }),
      least: fc.nat({ max: 2 }),
      weight: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 2, maxLength: 3 },
  ),
  figures: fc.array(
    fc.record({
      of: fc.subarray([0, 1, 2], { minLength: 1 }),
      slip: fc.integer({ min: -3, max: 3 }),
      width: fc.nat({ max: 1 }),
      weight: fc.integer({ min: 1, max: 2 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
type Register = typeof registers extends fc.Arbitrary<infer One> ? One : never;

/** Fields of a register, the figures before the rows, and the sums among them. */
function networkOf({ rows, figures }: Register) {
  const partsOf = (of: readonly number[]) => of.filter((row) => row < rows.length);
  const stands = figures.map(({ of, slip, width, weight }): Changeable => {
    const sum = partsOf(of).reduce((total, row) => total + (rows[row]?.value ?? 0), 0);
    const low = Math.max(0, sum + slip);
    return { interval: { low, high: low + width }, least: 0, weight, isSource: false };
  });
  const sources = rows.map(({ value, least, weight }): Changeable => {
    return { interval: { low: value, high: value }, least, weight, isSource: true };
  });
  const edits = figures.map(({ of }, whole) => ({
    whole,
    parts: partsOf(of).map((row) => figures.length + row),
  }));
  return { fields: [...stands, ...sources], edits: edits.filter(({ parts }) => parts.length > 0) };
}

/** The same by trying every value of one row or two that stand behind a sum which does not hold. */
function byTrying({ fields, edits }: ReturnType<typeof networkOf>, kept: number | null) {
  const low = (at: number) => fields[at]?.interval.low ?? 0;
  const failing = (values: ReadonlyMap<number, number>) =>
    edits.filter(({ whole, parts }) => {
      const sum = parts.reduce((total, part) => total + (values.get(part) ?? low(part)), 0);
      return sum < low(whole) || sum > (fields[whole]?.interval.high ?? 0);
    });
  const doubted = [...new Set(failing(new Map()).flatMap(({ parts }) => parts))];
  const choices = doubted.flatMap((one) =>
    Array.from({ length: 24 }, (_, value) => [one, value] as const).filter(
      ([at, value]) => at !== kept && value >= (fields[at]?.least ?? 0),
    ),
  );
  const pairs = choices.flatMap((one, at) =>
    choices.slice(at + 1).flatMap((other) => (other[0] === one[0] ? [] : [[one, other]])),
  );
  let weight = Number.POSITIVE_INFINITY;
  let sets = new Set<string>();
  for (const chosen of [[], ...choices.map((one) => [one]), ...pairs]) {
    const values = new Map(chosen);
    const wrong = failing(values).map(({ whole }) => whole);
    if (wrong.some((at) => at === kept)) continue;
    const set = [...new Set([...values.keys(), ...wrong])].sort((a, b) => a - b);
    const sum = set.reduce((total, at) => total + (fields[at]?.weight ?? 0), 0);
    if (sum > weight) continue;
    if (sum < weight) sets = new Set();
    weight = sum;
    sets.add(set.join());
  }
  return sets.size === 0 ? undefined : { weight, sets: [...sets].sort() };
}

it.each([null, 0, 4])('changes as little as trying everything finds, where %s is right', (kept) => {
  const law = fc.property(registers, (register) => {
    const network = networkOf(register);
    const found = fewestChanges(network.fields, network.edits, kept);
    const told = found && { weight: found.weight, sets: found.sets.map((set) => set.join()) };
    expect(told).toEqual(byTrying(network, kept));
  });
  fc.assert(law, { seed: 1, numRuns: 60 });
});
