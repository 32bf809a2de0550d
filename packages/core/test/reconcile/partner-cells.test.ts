import { describe, expect, it } from 'vitest';
import { partnerSpellings } from '../../src/reconcile/partner-cells.js';
import { datasetOf, event } from '../support/records.js';

const spellingsOf = (...partners: readonly (readonly string[])[]) =>
  partnerSpellings(
    datasetOf({ events: partners.map((names, at) => event({ row: at + 2, partners: names })) }),
  ).map(({ spelling, events }) => [spelling, events.map(({ id }) => id)]);

describe('the spellings of partners', () => {
  it('come in the order of their folded names, whatever the order of rows', () => {
    const sorted = [
      ['Agora', ['e3']],
      ['CESIE', ['e2']],
      ['École', ['e4']],
      ['INOVA', ['e2']],
    ];
    expect(spellingsOf(['INOVA', 'CESIE'], ['Agora'], ['École'])).toEqual(sorted);
    const others = spellingsOf(['École'], ['Agora'], ['CESIE', 'INOVA']);
    expect(others.map(([spelling]) => spelling)).toEqual(sorted.map(([spelling]) => spelling));
  });

  it('of one folded name come in the order of their rows', () => {
    expect(spellingsOf(['Cesie'], ['CESIE'], ['Cesie'])).toEqual([
      ['Cesie', ['e2', 'e4']],
      ['CESIE', ['e3']],
    ]);
  });

  it('are told apart by more than spaces around them, and once for each event', () => {
    expect(spellingsOf(['CESIE', ' CESIE '], [])).toEqual([['CESIE', ['e2']]]);
  });
});
