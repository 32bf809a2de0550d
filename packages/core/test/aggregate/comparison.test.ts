import { describe, expect, it } from 'vitest';
import { compareDatasets, type Dataset, type EventRecord } from '../../src/index.js';
import { event, socialLabs } from './social-labs.js';

const first = event({
  id: '1',
  title: 'Opening',
  start: '2020-01-10',
  headcount: 20,
  partners: ['A'],
});
const second = event({
  id: '2',
  title: 'Workshop',
  start: '2020-02-10',
  headcount: 30,
  partners: ['B'],
});
const of = (...events: readonly EventRecord[]): Dataset => ({
  ...socialLabs,
  eventTypes: [],
  targets: [],
  events,
});

describe('compareDatasets', () => {
  it.each<{ it: string; before: Dataset; after: Dataset; changes: readonly string[] }>([
    {
      it: 'sees a record that was added',
      before: of(first),
      after: of(first, second),
      changes: ['added Workshop +1 events +30 attendances +1 organisations'],
    },
    {
      it: 'sees a record that was removed',
      before: of(first, second),
      after: of(second),
      changes: ['removed Opening -1 events -20 attendances -1 organisations'],
    },
    {
      it: 'sees a count that was changed',
      before: of(first, second),
      after: of(first, { ...second, headcount: 35, eventCount: 2 }),
      changes: ['changed Workshop +1 events +5 attendances +0 organisations'],
    },
    {
      it: 'is not misled by rows that are numbered anew',
      before: of(first, second),
      after: of({ ...second, id: '1' }, { ...first, id: '2' }),
      changes: [],
    },
    {
      it: 'is not misled by columns in another order',
      before: of({ ...first, extra: { Region: 'North', Audience: 'Parents' } }),
      after: of({ ...first, extra: { Audience: 'Parents', Region: 'North' } }),
      changes: [],
    },
    {
      it: 'shares a thing that two events brought',
      before: of(first),
      after: of(first, second, { ...second, id: '3', title: 'Talk' }),
      changes: [
        'added Workshop +1 events +30 attendances +0.5 organisations',
        'added Talk +1 events +30 attendances +0.5 organisations',
      ],
    },
  ])('$it', ({ before, after, changes }) => {
    const measures = ['events', 'attendances', 'organisations'] as const;
    const found = compareDatasets(before, after, { measures }).changes.map((change) => {
      const effects = Object.entries(change.effects).map(
        ([measure, effect]) => `${effect < 0 ? '' : '+'}${effect} ${measure}`,
      );
      return [change.kind, (change.after ?? change.before)?.title, ...effects].join(' ');
    });
    expect(found).toEqual(changes);
  });

  it('compares two dates of one dataset', () => {
    const { figures, changes } = compareDatasets(socialLabs, socialLabs, {
      measures: ['attendances'],
      asOf: { before: '2021-04-30', after: '2021-05-31' },
    });
    expect(figures.attendances?.difference).toBe(8);
    expect(changes.map(({ kind, after }) => [kind, after?.start])).toEqual([
      ['added', '2021-05-06'],
    ]);
  });
});
