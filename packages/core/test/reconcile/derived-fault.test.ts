import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { derivedFaults } from '../../src/reconcile/derived-fault.js';
import { datasetOf, derived, event, statement } from '../support/records.js';

const faultIn = (records: Partial<Dataset>) => derivedFaults(datasetOf(records))[0];

describe('a derived figure that its operands do not come to', () => {
  const share = (part: number, base: number, value: number) =>
    derived('share', { value, within: 0.0005, part: { value: part }, base: { value: base } });

  it.each([
    { it: 'below, by less than a unit', stated: share(5078, 10_000, 0.507), cutOff: true },
    { it: 'below, by more than a unit', stated: share(5081, 10_000, 0.507), cutOff: false },
    { it: 'above', stated: share(5062, 10_000, 0.507), cutOff: false },
    { it: 'of nought', stated: share(7, 10_000, 0), cutOff: true },
    {
      it: 'of a loss',
      stated: derived('change', {
        value: -0.1,
        within: 0.005,
        part: { value: 907 },
        base: { value: 1000 },
      }),
      cutOff: false,
    },
  ])('$it was cut off: $cutOff', ({ stated, cutOff }) => {
    expect(faultIn({ statements: [stated] })?.cutOff).toBe(cutOff);
  });

  it('is none where they come to it, or are not known', () => {
    expect(faultIn({ statements: [share(507, 1000, 0.507)] })).toBeUndefined();
    expect(faultIn({ statements: [derived('share', { value: 0.5 })] })).toBeUndefined();
  });
});

describe('the other base that gives it', () => {
  it('is the whole of one dimension', () => {
    const italy = { country: 'IT' };
    const fault = faultIn({
      events: [
        event({ row: 2, type: 'Fair', country: 'IT', headcount: 30 }),
        event({ row: 3, type: 'Fair', country: 'PL', headcount: 20 }),
        event({ row: 4, type: 'Talk', country: 'IT', headcount: 50 }),
      ],
      statements: [
        derived('share', {
          value: 0.6,
          part: { scope: { type: 'Fair', ...italy } },
          base: { scope: italy },
        }),
      ],
    });
    expect(fault?.otherBase?.base).toMatchObject({
      operand: { scope: { type: 'Fair' } },
      low: 50,
      high: 50,
      from: 'register',
    });
  });

  const stated = derived('share', { value: 0.6, part: { value: 300 }, base: { value: 800 } });
  const beside = (value: number, fields = {}) =>
    statement({ value, scope: { type: 'Talk' }, line: value, ...fields });

  it.each([
    { it: 'a figure of the report', others: [beside(500)], low: 500 },
    { it: 'none that gives another share', others: [beside(520)], low: undefined },
    { it: 'none of two that fit', others: [beside(500), beside(501)], low: undefined },
    {
      it: 'none in a form that allows more',
      others: [beside(500, { interval: { low: 450, high: 550 } })],
      low: undefined,
    },
    { it: 'none of another measure', others: [beside(500, { measure: 'events' })], low: undefined },
    { it: 'none of a plan', others: [beside(500, { role: 'planned' })], low: undefined },
  ])('is $it', ({ others, low }) => {
    const base = faultIn({ statements: [stated, ...others] })?.otherBase?.base;
    expect(base?.low).toBe(low);
    expect(base?.from).toBe(low === undefined ? undefined : 'report');
  });

  it('is not looked for where the printed form allows much, nor for a change', () => {
    const operands = { part: { value: 300 }, base: { value: 800 } };
    const wide = derived('share', { value: 0.6, within: 0.05, ...operands });
    const change = derived('change', { value: -0.4, ...operands });
    for (const one of [wide, change]) {
      const fault = faultIn({ statements: [one, beside(500)] });
      expect(fault).toMatchObject({ statement: one, otherBase: null });
    }
  });
});
