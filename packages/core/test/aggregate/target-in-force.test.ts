import { describe, expect, it } from 'vitest';
import {
  attainments,
  type Dataset,
  plannedFor,
  type Statement,
  type Target,
  targetsInForce,
  unsourced,
  verificationOf,
} from '../../src/index.js';
import { event, socialLabs } from './social-labs.js';

const target = (given: Partial<Target>): Target => ({
  ...{
    measure: 'events',
    scope: {},
    value: 0,
    product: null,
    by: null,
    amended: null,
    source: unsourced,
  },
  ...given,
});
const withTargets = (...targets: readonly Partial<Target>[]): Dataset => ({
  ...socialLabs,
  targets: targets.map(target),
});

describe('targetsInForce', () => {
  const amended = withTargets(
    { value: 10 },
    { value: 20, amended: '2020-03-01' },
    { value: 30, amended: '2021-03-01' },
  );
  it.each([
    { asOf: '2020-02-29', value: 10 },
    { asOf: '2020-03-01', value: 20 },
    { asOf: null, value: 30 },
  ])('as of $asOf is $value', ({ asOf, value }) => {
    expect(targetsInForce(amended, asOf).map((one) => one.value)).toEqual([value]);
  });

  it('keeps milestones side by side', () => {
    const dataset = withTargets({ value: 5, by: '2020-12-31' }, { value: 10, by: '2021-12-31' });
    expect(targetsInForce(dataset)).toHaveLength(2);
    expect(plannedFor(dataset, 'events')?.value).toBe(10);
  });

  it('takes the larger of two values for one target, whatever their order', () => {
    const twice = [{ value: 12 }, { value: 10 }, { value: 5, by: '2020-12-31' }];
    for (const targets of [twice, twice.toReversed()]) {
      const values = targetsInForce(withTargets(...targets)).map(({ value }) => value);
      expect(values.toSorted((a, b) => a - b)).toEqual([5, 12]);
    }
  });

  it('makes events and attendances of a product', () => {
    const dataset = withTargets({
      measure: 'attendances',
      value: 150,
      product: { events: 10, perEvent: 15 },
    });
    expect(targetsInForce(dataset).map(({ measure, value }) => [measure, value])).toEqual([
      ['attendances', 150],
      ['events', 10],
    ]);
  });

  it('brings spellings of a scope together', () => {
    const dataset = withTargets(
      { value: 10, scope: { type: 'Igniting events' } },
      { value: 12, scope: { type: 'Igniting event' }, amended: '2020-01-01' },
    );
    expect(targetsInForce(dataset).map(({ value }) => value)).toEqual([12]);
  });
});

describe('plannedFor', () => {
  it('adds up the parts where no target speaks of the whole', () => {
    expect(plannedFor(socialLabs, 'events')).toMatchObject({ value: 32, from: 'parts' });
    expect(plannedFor(socialLabs, 'attendances')).toMatchObject({ value: 470, from: 'parts' });
    expect(plannedFor(socialLabs, 'events', { type: 'Peer-learning' })).toMatchObject({
      value: 2,
      from: 'target',
    });
    expect(plannedFor(socialLabs, 'organisations')).toBeUndefined();
  });
});

describe('plannedFor, whatever the order of targets', () => {
  it.each([
    {
      it: 'takes the target of the whole time before a milestone',
      targets: [{ value: 40 }, { value: 15, by: '2020-06-30' }, { value: 30, by: '2021-06-30' }],
      value: 40,
    },
    {
      it: 'adds up the finest division',
      targets: [
        ...[4, 5].map((value, at) => ({ value, scope: { country: ['IT', 'PL'][at] ?? '' } })),
        ...[3, 3, 3].map((value, at) => ({ value, scope: { level: String(at) } })),
      ],
      value: 9,
    },
    {
      it: 'adds up one of two divisions as fine',
      targets: [
        ...[4, 5].map((value, at) => ({ value, scope: { country: ['IT', 'PL'][at] ?? '' } })),
        ...[3, 7].map((value, at) => ({ value, scope: { setting: String(at) } })),
      ],
      value: 9,
    },
    {
      it: 'adds fractions up exactly',
      targets: [0.1, 0.2, 0.3].map((value, at) => ({ value, scope: { country: String(at) } })),
      value: 0.6,
    },
  ])('$it', ({ targets, value }) => {
    expect(plannedFor(withTargets(...targets), 'events')?.value).toBe(value);
    expect(plannedFor(withTargets(...targets.toReversed()), 'events')?.value).toBe(value);
  });
});

describe('attainments', () => {
  it('sets what was achieved beside each target', () => {
    const table = attainments(socialLabs).map(({ measure, scope, attainment, variance }) =>
      [scope.type, measure, attainment.numerator, attainment.denominator, variance].join(' '),
    );
    expect(table).toEqual([
      'Igniting event events 10 10 0',
      'Igniting event attendances 301 150 151',
      'Peer-learning event events 16 2 14',
      'Peer-learning event attendances 295 20 275',
      'Bench-learning event events 2 10 -8',
      'Bench-learning event attendances 39 150 -111',
      'Forward-looking event events 6 10 -4',
      'Forward-looking event attendances 77 150 -73',
    ]);
  });

  it('shows what no target speaks of, and what has no result', () => {
    const dataset = {
      ...withTargets(
        { value: 3, scope: { country: 'IT' } },
        { value: 2, scope: { country: 'FR' } },
      ),
      events: [event({ id: 'a', country: 'IT' }), event({ id: 'b', country: 'PT' })],
    };
    const table = attainments(dataset).map(({ scope, target: planned, achieved }) => [
      scope.country,
      planned?.value,
      achieved.value,
    ]);
    expect(table).toEqual([
      ['IT', 3, 1],
      ['FR', 2, 0],
      ['PT', undefined, 1],
    ]);
  });

  it('leaves out what targets plan part by part', () => {
    const dataset = {
      ...withTargets(
        { value: 3, scope: { type: 'Seminar' } },
        { value: 3, scope: { type: 'Workshop', country: 'IT' } },
        { value: 2, scope: { type: 'Workshop', country: 'PT' } },
      ),
      events: [event({ id: 'a', type: 'Workshop', country: 'IT' })],
    };
    expect(attainments(dataset).map(({ target: planned }) => planned?.value)).toEqual([3, 3, 2]);
  });

  it('does not know what the register has no column for', () => {
    const [row] = attainments(withTargets({ value: 3, scope: { gender: 'women' } }));
    expect(row?.achieved).toEqual({ value: undefined, records: 0, missing: 31 });
    expect(row?.attainment.value).toBeUndefined();
  });

  it('counts up to the due date, or to an earlier day', () => {
    const dataset = withTargets({ value: 30, by: '2021-04-12' });
    expect(attainments(dataset)[0]?.achieved.value).toBe(24);
    expect(attainments(dataset, { asOf: '2019-05-31' })[0]?.achieved.value).toBe(4);
  });
});

it('verificationOf divides recounted by reported', () => {
  const statement: Statement = {
    role: 'reported',
    measure: 'attendances',
    ...{ scope: {}, period: null, value: 586 },
    ...{ interval: { low: 586, high: 586 }, printed: '586', passage: null, source: unsourced },
  };
  const verification = verificationOf(socialLabs, statement);
  expect(verification?.variance).toBe(126);
  expect(verification?.factor).toEqual({ numerator: 712, denominator: 586, value: 712 / 586 });
});
