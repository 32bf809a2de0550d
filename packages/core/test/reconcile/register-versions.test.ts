import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/event.js';
import { pairsInRegister, registerVersions } from '../../src/reconcile/register-versions.js';
import { datasetOf, event } from '../support/records.js';

const titles = ['Kick-off', 'Reading', 'Heritage', 'Open day', 'Study visit', 'Round table'];
const others = ['Poetry', 'Robots', 'Gardens', 'Cooking', 'Theatre', 'Cinema', 'Chess'];
const rowsOf = (file: string, names: readonly string[], fields: Partial<EventRecord> = {}) =>
  names.map((title, at) =>
    event({
      id: `${file} ${title}`,
      title,
      start: `2020-0${at + 1}-05`,
      partners: ['CESIE'],
      headcount: 20 + at,
      source: { file, row: at + 2 },
      ...fields,
    }),
  );
const versionsOf = (...events: readonly EventRecord[]) =>
  registerVersions(datasetOf({ events })).map(({ first, second, pairs }) => [
    first.length,
    second.length,
    pairs.length,
  ]);

describe('two versions of one register', () => {
  it('share five events, three fifths of the smaller one', () => {
    const second = [...titles.slice(0, 5), ...others.slice(0, 3)];
    const first = [...titles.slice(0, 5), ...others.slice(3, 7)];
    expect(versionsOf(...rowsOf('a.csv', first), ...rowsOf('b.csv', second))).toEqual([[9, 8, 5]]);
  });

  it.each([
    { it: 'four events', first: titles.slice(0, 4), second: titles.slice(0, 4) },
    {
      it: 'less than three fifths of the smaller one',
      first: [...titles.slice(0, 5), ...others.slice(0, 4)],
      second: [...titles.slice(0, 5), ...others.slice(3, 7)],
    },
  ])('are not those that share $it', ({ first, second }) => {
    expect(versionsOf(...rowsOf('a.csv', first), ...rowsOf('b.csv', second))).toEqual([]);
  });

  it('are not the rows of one sheet', () => {
    const again = rowsOf('a.csv', titles).map((one) => ({ ...one, id: `${one.id} again` }));
    expect(versionsOf(...rowsOf('a.csv', titles), ...again)).toEqual([]);
  });

  it('are not the registers of two partners who held all together', () => {
    const theirs = rowsOf('b.csv', titles, { partners: ['INOVA'] });
    expect(versionsOf(...rowsOf('a.csv', titles), ...theirs)).toEqual([]);
  });

  it('are told by file and sheet, each pair for itself', () => {
    const three = ['a.csv', 'b.csv', 'c.csv'].flatMap((file, at) =>
      rowsOf(file, titles.slice(0, 6 - (at === 2 ? 1 : 0))),
    );
    expect(versionsOf(...three)).toEqual([
      [6, 6, 6],
      [6, 5, 5],
    ]);
  });

  it('take their pairs from the duplicates', () => {
    const fair = rowsOf('a.csv', ['Fair']);
    const twice = [...fair, ...fair.map((one) => ({ ...one, id: 'again' }))];
    const events = [...twice, ...rowsOf('a.csv', titles), ...rowsOf('b.csv', titles)];
    expect(pairsInRegister(datasetOf({ events })).map(({ second }) => second.id)).toEqual([
      'again',
    ]);
    expect(pairsInRegister(datasetOf({ events: twice }))).toHaveLength(1);
  });
});
