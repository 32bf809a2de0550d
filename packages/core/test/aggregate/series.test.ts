import { describe, expect, it } from 'vitest';
import { stepsBetween } from '../../src/aggregate/time-steps.js';
import { firstReached, paceNeeded, projectionOf, seriesOf } from '../../src/index.js';
import { event, socialLabs } from './social-labs.js';

describe('seriesOf', () => {
  it('cumulates by project month, through months without events', () => {
    const { points, undated } = seriesOf(socialLabs, {
      measure: 'attendances',
      grain: 'projectMonth',
    });
    const cumulated = points.map(({ step, cumulative }) => `${step} ${cumulative.value}`);
    expect(cumulated.slice(0, 5)).toEqual(['M6 18', 'M7 18', 'M8 156', 'M9 156', 'M10 156']);
    expect(cumulated.at(-1)).toBe('M39 712');
    expect(points).toHaveLength(34);
    expect(undated.records).toBe(0);
  });

  it('moves over the last months', () => {
    const { points } = seriesOf(socialLabs, { measure: 'attendances', window: 2 });
    const march = points.find(({ step }) => step === '2021-03');
    expect([march?.figure.value, march?.moving.value]).toEqual([46, 89]);
  });

  it('counts distinct things anew', () => {
    const { points } = seriesOf(socialLabs, { measure: 'organisations', grain: 'year' });
    expect(points.map(({ figure, cumulative }) => [figure.value, cumulative.value])).toEqual([
      [5, 5],
      [8, 9],
      [8, 10],
    ]);
  });

  it('sets undated events aside', () => {
    const dataset = {
      ...socialLabs,
      events: [...socialLabs.events, event({ id: 'x', headcount: 5 })],
    };
    const { points, undated } = seriesOf(dataset, { measure: 'attendances', grain: 'year' });
    expect([points.at(-1)?.cumulative.value, undated.value]).toEqual([712, 5]);
  });

  it('refuses project months without a project', () => {
    const dataset = { ...socialLabs, project: null };
    expect(() => seriesOf(dataset, { measure: 'events', grain: 'projectMonth' })).toThrow(
      "project's period",
    );
  });
});

describe('stepsBetween', () => {
  it.each([
    { grain: 'week', steps: '2020-W53 2021-W01', first: '2021-01-03', last: '2021-01-04' },
    { grain: 'month', steps: '2020-12 2021-01', first: '2020-12-31', last: '2021-01-01' },
    { grain: 'quarter', steps: '2020-Q4 2021-Q1', first: '2020-11-30', last: '2021-03-31' },
    { grain: 'year', steps: '2020 2021', first: '2020-02-29', last: '2021-01-01' },
    { grain: 'projectMonth', steps: 'M1 M2 M3', first: '2020-01-31', last: '2020-03-31' },
  ] as const)('cuts time by $grain', ({ grain, steps, first, last }) => {
    const found = stepsBetween(first, last, grain, '2020-01-31');
    expect(found.map(({ step }) => step).join(' ')).toBe(steps);
    for (const [at, { period }] of found.entries()) {
      expect(period.end).toBe(found[at + 1]?.period.start ?? period.end);
    }
  });
});

describe('firstReached', () => {
  it.each([
    { value: 150, day: '2019-05-28' },
    { value: 712, day: '2021-12-18' },
    { value: 713, day: undefined },
  ])('$value attendances on $day', ({ value, day }) => {
    expect(firstReached(socialLabs, value, { measure: 'attendances' })).toBe(day);
  });
});

describe('paceNeeded', () => {
  it.each([
    {
      it: 'spreads what remains',
      target: 150,
      achieved: 77,
      by: '2021-08-31',
      pace: [73, 3, 73 / 3],
    },
    {
      it: 'needs nothing once reached',
      target: 150,
      achieved: 301,
      by: '2021-08-31',
      pace: [0, 3, 0],
    },
    {
      it: 'cannot be said after the due date',
      target: 150,
      achieved: 77,
      by: '2021-05-01',
      pace: [73, 0, undefined],
    },
    { it: 'counts part months', target: 150, achieved: 120, by: '2021-06-15', pace: [30, 0.5, 60] },
  ])('$it', ({ target, achieved, by, pace }) => {
    const { remaining, monthsLeft, perMonth } = paceNeeded({
      target,
      achieved,
      asOf: '2021-05-31',
      by,
    });
    expect([remaining, monthsLeft, perMonth]).toEqual(pace);
  });
});

describe('projectionOf', () => {
  const monthly = (...counts: readonly number[]) => ({
    ...socialLabs,
    events: counts.map((headcount, at) =>
      event({ id: `e${at}`, headcount, start: `2021-${String(at + 1).padStart(2, '0')}-10` }),
    ),
  });

  it('goes on straight, without an interval where months do not vary', () => {
    const options = { measure: 'attendances', asOf: '2021-04-30', by: '2021-06-30' } as const;
    expect(projectionOf(monthly(10, 10, 10, 10), options)).toEqual({
      ...{ kind: 'projection', value: 60, interval: { low: 60, high: 60 } },
      ...{ achieved: 40, perMonth: 10, monthsObserved: 4, monthsAhead: 2 },
    });
  });

  it('gives the prediction interval of the months ahead', () => {
    const options = { measure: 'attendances', asOf: '2021-04-30', by: '2021-05-30' } as const;
    const projection = projectionOf(monthly(8, 12, 8, 12), options);
    // Mean 10, deviation 2.309; t(3) 3.182; one month ahead of four: × √(1 + 1/4).
    expect(projection?.value).toBe(50);
    expect(projection?.interval.high).toBeCloseTo(50 + 3.182 * 2.3094 * Math.sqrt(1.25), 3);
    expect(projection?.interval.low).toBeCloseTo(50 - 3.182 * 2.3094 * Math.sqrt(1.25), 3);
  });

  it('needs three months', () => {
    const options = { measure: 'attendances', asOf: '2021-02-28', by: '2021-12-31' } as const;
    expect(projectionOf(monthly(8, 12), options)).toBeUndefined();
  });
});
