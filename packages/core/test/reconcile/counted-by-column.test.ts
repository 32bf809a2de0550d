import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/event.js';
import type { MeasureId } from '../../src/model/measure.js';
import type { Scope } from '../../src/model/scope.js';
import { countedByColumn } from '../../src/reconcile/counted-by-column.js';
import { attendance, datasetOf, event } from '../support/records.js';

const women = (cell: string, fields: Partial<EventRecord> = {}) =>
  event({ headcount: 20, extra: { Women: cell }, ...fields });
const around = { headcount: 20, headcountInterval: { low: 15, high: 25 } };

describe('a figure of people of a kind', () => {
  it('is counted in the column that its scope names, with the rest of the scope', () => {
    const dataset = datasetOf({
      events: [women(' 12 ', around), women(''), event({ headcount: 20 })],
      attendances: [attendance()],
    });
    const counted = countedByColumn(dataset, { part: 'Women', country: 'IT' }, 'attendances');
    expect(counted.scope).toEqual({ country: 'IT' });
    expect(counted.dataset.attendances).toEqual([]);
    expect(
      counted.dataset.events.map(({ headcount, headcountInterval }) => [
        headcount,
        headcountInterval,
      ]),
    ).toEqual([
      [12, null],
      [null, null],
      [null, null],
    ]);
  });

  it.each([
    { it: 'as large as the headcount', events: [women('20')], isColumn: true },
    { it: 'of nobody', events: [women('0')], isColumn: true },
    { it: 'beside no headcount', events: [women('30', { headcount: null })], isColumn: true },
    { it: 'above the headcount', events: [women('12'), women('21')], isColumn: false },
    { it: 'with words after it', events: [women('12'), women('12 or so')], isColumn: false },
    { it: 'with words before it', events: [women('12'), women('about 12')], isColumn: false },
    { it: 'that is no whole one', events: [women('12.5')], isColumn: false },
    { it: 'in no cell', events: [women(''), women(' ')], isColumn: false },
    { it: 'in no column', events: [event({ headcount: 20 })], isColumn: false },
  ])('with a number $it is counted there: $isColumn', ({ events, isColumn }) => {
    const dataset = datasetOf({ events });
    const scope = { part: 'Women' };
    const counted = countedByColumn(dataset, scope, 'attendances');
    if (isColumn) expect(counted.scope).toEqual({});
    else expect(counted).toEqual({ dataset, scope });
  });

  it('is counted once for all who ask', () => {
    const dataset = datasetOf({ events: [women('12')] });
    const counted = () => countedByColumn(dataset, { part: 'Women' }, 'attendances').dataset;
    expect(counted()).toBe(counted());
  });
});

describe('a figure of anything else', () => {
  const dataset = datasetOf({ events: [women('12')] });

  it.each<{ it: string; scope: Scope; measure: MeasureId }>([
    { it: 'of no kind', scope: {}, measure: 'attendances' },
    { it: 'of events', scope: { part: 'Women' }, measure: 'events' },
    {
      it: 'of a scope that the register does not tell',
      scope: { part: 'Women', hall: 'A' },
      measure: 'attendances',
    },
  ])('$it is counted as it stands', ({ scope, measure }) => {
    const counted = countedByColumn(dataset, scope, measure);
    expect(counted.dataset).toBe(dataset);
    expect(counted.scope).toBe(scope);
  });
});
