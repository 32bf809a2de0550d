import { describe, expect, it } from 'vitest';
import type { SameDayPair } from '../../../../src/explain/same-day-pairs.js';
import type { EventRecord } from '../../../../src/model/event.js';
import { identity } from '../../../../src/reconcile/messages/english/identity.js';
import { event } from '../../../support/records.js';

const message = (kind: SameDayPair['kind'], ...rows: readonly Partial<EventRecord>[]) => {
  const [first = event(), second = event()] = rows.map((fields, at) =>
    event({ start: '2020-05-04', ...fields, row: at + 2 }),
  );
  return identity.sameDayPair.message({ first, second, kind } as SameDayPair);
};

describe('two records of one day', () => {
  it.each([
    {
      it: 'with headcounts that differ',
      told: () => message('near duplicate', { headcount: 9 }, { headcount: null }),
      says: ' and have headcounts of 9 and nothing.',
    },
    {
      it: 'of which the first has no headcount',
      told: () => message('near duplicate', { headcount: null }, { headcount: 9 }),
      says: ' and have headcounts of nothing and 9.',
    },
    {
      it: 'with the same headcount',
      told: () => message('near duplicate', { headcount: 9 }, { headcount: 9 }),
      says: ' are alike in title and partners, with the same headcount.',
    },
    {
      it: 'of which one has no type',
      told: () => message('two types', { type: 'Fair' }, { type: null }),
      says: ' is entered as "Fair" and "".',
    },
    {
      it: 'without titles',
      told: () => message('duplicate', { title: null }, { title: null }),
      says: '"" on 2020-05-04 (register.csv, row 2 and register.csv, row 3) ',
    },
    {
      it: 'with a long title, which is cut',
      told: () =>
        message('duplicate', ...['a', 'b'].map((end) => ({ title: 'x'.repeat(80) + end }))),
      says: `"${'x'.repeat(80)}" on `,
    },
  ])('$it are told', ({ told, says }) => {
    expect(told()).toContain(says);
  });
});
