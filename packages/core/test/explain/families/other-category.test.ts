import { describe, expect, it } from 'vitest';
import { otherCategory } from '../../../src/explain/families/other-category.js';
import type { Statement } from '../../../src/model/statement.js';
import { asked } from '../../support/asked.js';
import { event, statement, target } from '../../support/records.js';
import { toldBy } from '../../support/told-by.js';

const events = [
  event({ row: 2, type: 'Fair', country: 'IT', headcount: 20 }),
  event({ row: 3, type: 'Fair', country: 'PL', headcount: 33 }),
  event({ row: 4, type: 'Talk', country: 'IT', headcount: 25 }),
  event({ row: 5, type: 'Talk', country: 'PL', headcount: 41 }),
];
const stated = (type: string, fields: Partial<Statement> = {}) =>
  statement({ value: 1, scope: { type }, ...fields });
const statements = [stated('Talk'), stated('Visit', { measure: 'events' }), stated('fair')];
const targets = [
  target({ measure: 'attendances', scope: { type: 'Talk' }, value: 80 }),
  target({ measure: 'attendances', scope: { type: 'Fair' }, value: 70 }),
];

describe('the figure of another scope', () => {
  it.each([
    {
      value: 66,
      kind: 'categories-exchanged',
      text: 'The figure is that of type Talk.',
      formula: 'type Talk: 66',
    },
    {
      value: 119,
      kind: 'wider-scope',
      text: 'The figure is that of every type.',
      formula: 'every type: 119',
    },
    {
      value: 80,
      kind: 'targets-exchanged',
      text: 'The figure is the planned one of type Talk.',
      formula: 'target of type Talk: 80',
    },
  ])('$text', ({ value, ...fit }) => {
    const question = asked({ events, statements, targets }, { value, scope: { type: 'Fair' } });
    expect(toldBy(otherCategory, question)).toEqual({ tried: 3, fits: [fit] });
  });

  it.each([
    { it: 'the plan of the whole', value: 150 },
    { it: 'its own plan', value: 70 },
    { it: 'a category of which other measures alone are stated', value: 0 },
    { it: 'none of these', value: 5 },
  ])('is not $it', ({ value }) => {
    const question = asked({ events, statements, targets }, { value, scope: { type: 'Fair' } });
    expect(toldBy(otherCategory, question).fits).toEqual([]);
  });

  it('is tried with a plan where there is one that differs', () => {
    const scope = { type: 'Fair' };
    const triedWith = (given: typeof targets) =>
      toldBy(otherCategory, asked({ events, statements, targets: given }, { value: 5, scope }))
        .tried;
    const asCounted = target({ measure: 'attendances', scope: { type: 'Talk' }, value: 53 });
    expect([triedWith([]), triedWith([asCounted]), triedWith(targets)]).toEqual([2, 2, 3]);
  });

  it('differs in one dimension', () => {
    const both = { type: 'Fair', country: 'IT' };
    const others = [
      statement({ value: 1, scope: { type: 'Talk', country: 'PL' } }),
      statement({ value: 1, scope: { country: 'Poland' } }),
    ];
    const fits = [25, 33, 53, 45, 41].map((value) => {
      const question = asked({ events, statements: others }, { value, scope: both });
      return toldBy(otherCategory, question).fits.map(({ formula }) => formula);
    });
    expect(fits).toEqual([
      ['type Talk: 25'],
      ['country Poland: 33'],
      ['every country: 53'],
      ['every type: 45'],
      [],
    ]);
  });

  it('is of the same period', () => {
    const dated = events.map((one, at) => ({ ...one, start: `20${20 + (at % 2)}-05-01` }));
    const period = { start: '2020-01-01', end: '2021-01-01' };
    const fits = [25, 66].map((value) => {
      const question = asked(
        { events: dated, statements },
        { value, scope: { type: 'Fair' }, period },
      );
      return toldBy(otherCategory, question).fits.map(({ formula }) => formula);
    });
    expect(fits).toEqual([['type Talk: 25'], []]);
  });

  it('is not told where it is the same', () => {
    const alike = [
      event({ row: 2, type: 'Fair', headcount: 20 }),
      event({ row: 3, type: 'Talk', headcount: 20 }),
    ];
    const question = asked(
      { events: alike, statements: [stated('Talk')] },
      { value: 20, scope: { type: 'Fair' } },
    );
    expect(toldBy(otherCategory, question)).toEqual({ tried: 2, fits: [] });
  });
});
