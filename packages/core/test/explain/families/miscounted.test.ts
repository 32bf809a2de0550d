import { describe, expect, it } from 'vitest';
import { miscounted } from '../../../src/explain/families/miscounted.js';
import type { Statement } from '../../../src/model/statement.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const events = [
  event({ row: 2, headcount: 20, registered: 22 }),
  event({ row: 3, headcount: 30, registered: 33 }),
  event({ row: 4, status: 'cancelled', eventCount: 2, headcount: 7, registered: 15 }),
  event({ row: 5, status: 'cancelled', eventCount: 1 }),
];
const onlyHeld = events.slice(0, 2);

describe('what is counted by mistake', () => {
  it('is the line of headers', () => {
    const question = asked({ events: onlyHeld }, { value: 3, measure: 'events' });
    expect(toldBy(miscounted, question)).toEqual({
      tried: 2,
      fits: [
        {
          kind: 'header-counted',
          text: 'The line of headers is counted as an event.',
          formula: '2 + 1 = 3',
        },
      ],
    });
  });

  it.each<{ measure: 'events' | 'attendances' | 'registered'; value: number; formula: string }>([
    { measure: 'events', value: 5, formula: '2 + 3 = 5' },
    { measure: 'attendances', value: 57, formula: '50 + 7 = 57' },
    { measure: 'registered', value: 70, formula: '55 + 15 = 70' },
  ])('are the cancelled events: $formula $measure', ({ measure, value, formula }) => {
    expect(toldBy(miscounted, asked({ events }, { value, measure })).fits).toEqual([
      { kind: 'cancelled-counted', text: 'The figure counts the 2 cancelled events.', formula },
    ]);
  });

  it.each<{ it: string; records?: typeof events; fields: Partial<Statement> & { value: number } }>([
    { it: 'a line of headers has no people', fields: { value: 51 } },
    { it: 'the figure is another', fields: { value: 4, measure: 'events' } },
    { it: 'no event was cancelled', records: onlyHeld, fields: { value: 50 } },
    { it: 'the figure speaks of a part', fields: { value: 57, scope: { mode: 'online' } } },
  ])('says nothing where $it', ({ records = events, fields }) => {
    const online = records.map((one) => ({ ...one, mode: 'online' as const }));
    expect(toldBy(miscounted, asked({ events: online }, fields)).fits).toEqual([]);
  });
});
