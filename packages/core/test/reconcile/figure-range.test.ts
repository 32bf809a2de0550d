import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/aggregate/figure-of.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { MeasureId } from '../../src/model/measure.js';
import type { Period } from '../../src/model/period.js';
import type { Scope } from '../../src/model/scope.js';
import { figureRange } from '../../src/reconcile/figure-range.js';
import { datasetOf, event, eventsOf } from '../support/records.js';

const around = (low: number, high: number | null, fields = {}) =>
  event({ headcount: 50, headcountInterval: { low, high }, ...fields });

interface Asked {
  readonly measure?: MeasureId;
  readonly scope?: Scope;
  readonly period?: Period | null;
}

function rangeOf(
  events: Dataset['events'],
  { measure = 'attendances', scope = {}, period = null }: Asked = {},
) {
  const dataset = datasetOf({ events });
  const figure = figureOf(dataset, measure, period === null ? { scope } : { scope, period });
  return figureRange(dataset, { scope, period }, measure, figure);
}

const exact = (value: number) => ({ low: value, high: value, rounded: false });

describe('the values that a figure of the register may have', () => {
  it.each([
    { it: 'its own, of headcounts alone', events: eventsOf([20, 30]), range: exact(50) },
    {
      it: 'its own, of headcounts that allow one value',
      events: [around(50, 50), event({ headcount: 30 })],
      range: exact(80),
    },
    {
      it: 'from the lowest to the highest of round headcounts',
      events: [around(45, 55), event({ headcount: 30 }), around(40, 60)],
      range: { low: 115, high: 145, rounded: true },
    },
    {
      it: 'up to the headcount itself where a round one has no highest',
      events: [around(45, null)],
      range: { low: 45, high: 50, rounded: true },
    },
    {
      it: 'one largest headcount more for each that is missing',
      events: eventsOf([20, null, 30, null]),
      range: { low: 50, high: 110, rounded: false },
    },
    {
      it: 'both, which is more than rounding',
      events: [around(45, 55), event()],
      range: { low: 45, high: 105, rounded: false },
    },
    { it: 'one person more where nothing is known', events: [event()], range: { low: 0, high: 1 } },
  ])('are $it', ({ events, range }) => {
    expect(rangeOf(events)).toMatchObject(range);
  });

  it.each([
    {
      it: 'registrations, of which the largest number may be missing',
      events: [event({ registered: 7, headcount: 90 }), event({ registered: null })],
      asked: { measure: 'registered' as const },
      range: { low: 7, high: 14, rounded: false },
    },
    {
      it: 'events, of which the largest row may be missing',
      events: [
        event({ country: 'IT', eventCount: 3, headcount: 90 }),
        event({ country: null, eventCount: 2 }),
      ],
      asked: { measure: 'events' as const, scope: { country: 'IT' } },
      range: { low: 3, high: 6, rounded: false },
    },
    {
      it: 'records, one for each row',
      events: [event({ country: 'IT', eventCount: 3 }), event({ country: null, eventCount: 2 })],
      asked: { measure: 'records' as const, scope: { country: 'IT' } },
      range: { low: 1, high: 2, rounded: false },
    },
    {
      it: 'events beside round headcounts',
      events: [around(45, 55)],
      asked: { measure: 'events' as const },
      range: exact(1),
    },
  ])('are those of $it', ({ events, asked, range }) => {
    expect(rangeOf(events, asked)).toEqual(range);
  });

  it('are those of its time', () => {
    const events = [
      around(45, 55, { start: '2020-05-04' }),
      around(10, 90, { start: '2021-05-04' }),
    ];
    const period = { start: '2020-01-01', end: '2021-01-01' };
    expect(rangeOf(events, { period })).toEqual({ low: 45, high: 55, rounded: true });
  });
});

describe('of a country', () => {
  const abroad = { country: null, level: 'international' } as const;
  const italian = event({ country: 'IT', headcount: 20 });
  const scope = { country: 'IT' };

  it.each([
    { it: 'an event of unknown country may be', other: event({ headcount: 9 }), high: 40 },
    { it: 'an international event is none', other: event({ headcount: 9, ...abroad }), high: 20 },
    {
      it: 'an international event in another country is none either',
      other: event({ headcount: 9, country: 'PL', level: 'international' }),
      high: 20,
    },
    { it: 'a national one may be', other: event({ headcount: 9, level: 'national' }), high: 40 },
  ])('$it', ({ other, high }) => {
    expect(rangeOf([italian, other], { scope })).toEqual({ low: 20, high, rounded: false });
  });

  it('no more events are abroad than are missing', () => {
    const events = [italian, event({ country: 'IT' }), event({ headcount: 9, ...abroad })];
    expect(rangeOf(events, { scope }).high).toBe(40);
    const ofType = [
      event({ country: 'IT', type: 'Fair', headcount: 20 }),
      event({ ...abroad, headcount: 9, type: 'Talk' }),
      event({ type: 'Fair' }),
    ];
    expect(rangeOf(ofType, { scope: { ...scope, type: 'Fair' } }).high).toBe(40);
  });

  it('and of the whole project, all are missed', () => {
    expect(rangeOf([italian, event(abroad)])).toEqual({ low: 20, high: 40, rounded: false });
  });
});
