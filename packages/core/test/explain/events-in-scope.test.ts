import { describe, expect, it } from 'vitest';
import { eventsInScope } from '../../src/explain/events-in-scope.js';
import type { Scope } from '../../src/model/scope.js';
import { datasetOf, event, organisation } from '../support/records.js';

const dataset = datasetOf({
  organisations: [
    organisation({ name: 'Agora', aliases: ['Ἀγορά'], targetGroup: 'schools' }),
    organisation({ name: 'Volta', targetGroup: 'local authorities' }),
  ],
  events: [
    event({
      row: 2,
      type: 'Fair',
      country: 'IT',
      partners: ['Agora', 'Volta'],
      start: '2020-01-31',
    }),
    event({ row: 3, type: 'fairs', country: 'PL', partners: ['Volta'], start: '2020-02-01' }),
    event({ row: 4, type: 'Fair', country: 'IT', status: 'cancelled', start: '2020-02-10' }),
    event({ row: 5, type: 'Talk', partners: ['Nobody knows'], extra: { Room: 'Hall' } }),
    event({ row: 6, type: 'Talk', country: 'IT', start: '2020-03-01', extra: { Room: ' Hall ' } }),
  ],
});
const february = { start: '2020-02-01', end: '2020-03-01' };

describe('eventsInScope', () => {
  it.each<{ it: string; scope: Scope; rows: number[] }>([
    { it: 'all that were held', scope: {}, rows: [2, 3, 5, 6] },
    { it: 'a type in any spelling', scope: { type: 'FAIRS' }, rows: [2, 3] },
    { it: 'a country by its name', scope: { country: 'Italia' }, rows: [2, 6] },
    { it: 'two dimensions', scope: { type: 'Talk', country: 'IT' }, rows: [6] },
    { it: 'a partner among others', scope: { partner: 'Volta' }, rows: [2, 3] },
    { it: 'a partner by an alias', scope: { partner: 'Ἀγορά' }, rows: [2] },
    { it: 'a target group of partners', scope: { targetGroup: 'schools' }, rows: [2] },
    { it: 'a column of the register’s own', scope: { Room: 'Hall' }, rows: [5, 6] },
    { it: 'a value that no event has', scope: { type: 'Concert' }, rows: [] },
    { it: 'a month', scope: { month: '2020-02' }, rows: [3] },
  ])('finds the events of $it', ({ scope, rows }) => {
    expect(eventsInScope(dataset, scope).map(({ source }) => source.row)).toEqual(rows);
  });

  it.each<{ it: string; scope: Scope; rows: number[] }>([
    { it: 'its first day and not its last', scope: {}, rows: [3] },
    { it: 'and of the scope', scope: { type: 'Talk' }, rows: [] },
  ])('finds the events of a period, $it', ({ scope, rows }) => {
    expect(eventsInScope(dataset, scope, february).map(({ source }) => source.row)).toEqual(rows);
  });
});
