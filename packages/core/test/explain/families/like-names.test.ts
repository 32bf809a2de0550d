import { describe, expect, it } from 'vitest';
import { likeNames } from '../../../src/explain/families/like-names.js';
import type { Scope } from '../../../src/model/scope.js';
import { asked } from '../../support/asked.js';
import { event } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const names = ['CESIE', 'Cesie', ' CESIE ', 'Liceo Volta', 'Liceo Volto', 'Agora'];
const events = names.map((name, at) =>
  event({ row: at + 2, partners: [name], headcount: 10 + at, start: `202${at}-01-10` }),
);

describe('names that are like another', () => {
  it.each([
    {
      value: 5,
      kind: 'partner-names-apart',
      text: 'The figure counts each spelling of a partner’s name as one of its own.',
      formula: '5 for 4',
    },
    {
      value: 3,
      kind: 'partner-names-merged',
      text: 'The figure counts partners whose names differ by a slip of a key as one.',
      formula: '3 for 4',
    },
  ])('$text', ({ value, ...fit }) => {
    const question = asked({ events }, { value, measure: 'organisations' });
    expect(toldBy(likeNames, question)).toEqual({ tried: 2, fits: [fit] });
  });

  it.each([
    { it: 'where the number is the same', value: 4 },
    { it: 'where it is another', value: 6 },
  ])('are not told $it', ({ value }) => {
    const question = asked({ events }, { value, measure: 'organisations' });
    expect(toldBy(likeNames, question)).toEqual({ tried: 2, fits: [] });
  });

  it('are those of the period', () => {
    const period = { start: '2021-01-01', end: '2024-01-01' };
    const question = asked({ events }, { value: 3, measure: 'organisations', period });
    expect(toldBy(likeNames, question).fits).toMatchObject([{ formula: '3 for 2' }]);
  });

  it('are one figure where one is counted as the other', () => {
    const scope = { partner: 'Liceo Volta' };
    expect(toldBy(likeNames, asked({ events }, { value: 27, scope }))).toEqual({
      tried: 1,
      fits: [
        {
          kind: 'partner-names-merged',
          text: 'The figure counts "Liceo Volto" as Liceo Volta.',
          formula: '13 + 14 = 27',
          figures: new Map([
            ['events', 2],
            ['attendances', 27],
            ['registered', 0],
          ]),
        },
      ],
    });
  });

  it('are one figure of the same period', () => {
    const both = [
      ...events,
      event({ row: 8, partners: ['Liceo Volto'], headcount: 5, start: '2023-06-10' }),
    ];
    const fits = (value: number) => {
      const period = { start: '2023-01-01', end: '2024-01-01' };
      const question = asked(
        { events: both },
        { value, period, scope: { partner: 'Liceo Volta' } },
      );
      return toldBy(likeNames, question).fits.map(({ formula }) => formula);
    };
    expect([fits(18), fits(32)]).toEqual([['13 + 5 = 18'], []]);
  });

  it('are one figure where a type is misspelt', () => {
    const types = ['Igniting event', 'Igniting event', 'Ignitng event', 'Fair'];
    const register = types.map((type, at) => event({ row: at + 2, type, headcount: 10 + at }));
    const scope = { type: 'Igniting events' };
    const question = asked({ events: register }, { value: 3, measure: 'events', scope });
    expect(toldBy(likeNames, question)).toMatchObject({
      tried: 1,
      fits: [
        {
          kind: 'type-names-merged',
          text: 'The figure counts "Ignitng event" as Igniting event.',
          formula: '2 + 1 = 3',
        },
      ],
    });
  });

  it.each<{ it: string; scope: Scope; value: number; tried: number }>([
    { it: 'a partner with no name like it', scope: { partner: 'Agora' }, value: 30, tried: 0 },
    { it: 'a sum that differs', scope: { partner: 'Liceo Volta' }, value: 26, tried: 1 },
    { it: 'a figure that is of no partner', scope: {}, value: 27, tried: 0 },
  ])('say nothing of $it', ({ scope, value, tried }) => {
    expect(toldBy(likeNames, asked({ events }, { value, scope }))).toEqual({ tried, fits: [] });
  });

  it('say nothing of one without events', () => {
    const empty = events.map((one, at) => (at === 4 ? { ...one, headcount: 0 } : one));
    const question = asked({ events: empty }, { value: 13, scope: { partner: 'Liceo Volta' } });
    expect(toldBy(likeNames, question)).toEqual({ tried: 1, fits: [] });
  });
});
