import { describe, expect, it } from 'vitest';
import { kindsItMayHold } from '../../src/reconcile/kinds-outside.js';
import { datasetOf, event, statement } from '../support/records.js';

const events = [
  event({ row: 2, type: 'Workshop', headcount: 40 }),
  event({ row: 3, type: 'Workshop', headcount: 30 }),
];
const whole = (value: number) => statement({ value, line: 4 });
const others = [
  statement({ value: 6, measure: 'events', scope: { type: 'conferences' } }),
  statement({ value: 200, scope: { type: 'conferences' } }),
];

describe('kindsItMayHold', () => {
  it.each([
    ['a figure that has room for the other kind', whole(295), others, true],
    ['a difference too small for it', whole(190), others, false],
    ['a figure one slip of a key away', whole(970), others.slice(0, 1), false],
    ['a report without other kinds', whole(295), [], false],
    ['a figure below the rows', whole(60), others, false],
  ])('%s', (_, figure, said, holds) => {
    const dataset = datasetOf({ events, statements: [figure, ...said] });
    expect(kindsItMayHold(dataset, figure, 70).length > 0).toBe(holds);
  });

  const kinds = (figure = whole(295), said = others, records = events) =>
    kindsItMayHold(datasetOf({ events: records, statements: [figure, ...said] }), figure, 70);
  const conferences = { scope: { type: 'conferences' } };

  it('names the kinds, of which the largest must fit into the difference', () => {
    const talks = statement({ value: 3, measure: 'events', scope: { type: 'talks' } });
    expect(kinds(whole(1295), [...others, talks])).toEqual(['conferences', 'talks']);
    const more = [...others, statement({ value: 215, ...conferences })];
    expect(kinds(whole(285), more)).not.toEqual([]);
    expect(kinds(whole(284), more)).toEqual([]);
  });

  it('takes five people at least for each event of which it tells no number', () => {
    expect(kinds(whole(100), others.slice(0, 1))).not.toEqual([]);
    expect(kinds(whole(99), others.slice(0, 1))).toEqual([]);
  });

  it('compares numbers of events with events', () => {
    const figure = (value: number) => statement({ value, measure: 'events', line: 4 });
    const dataset = (value: number) =>
      datasetOf({ events, statements: [figure(value), ...others] });
    expect(kindsItMayHold(dataset(18), figure(18), 2)).not.toEqual([]);
    expect(kindsItMayHold(dataset(8), figure(8), 2)).toEqual([]);
    expect(kindsItMayHold(dataset(17), figure(17), 12)).toEqual([]);
  });

  it.each([
    { it: 'of a part', figure: statement({ value: 295, scope: { type: 'Workshop' } }) },
    {
      it: 'of a period',
      figure: statement({ value: 295, period: { start: '2020-01-01', end: '2021-01-01' } }),
    },
    { it: 'of another measure', figure: statement({ value: 295, measure: 'registered' }) },
    {
      it: 'that allows the register’s',
      figure: statement({ value: 295, interval: { low: 70, high: 900 } }),
    },
  ])('says nothing of a figure $it', ({ figure }) => {
    expect(kinds(figure)).toEqual([]);
  });

  it.each([
    { it: 'planned', said: others.map((one) => ({ ...one, role: 'planned' as const })) },
    {
      it: 'in the register',
      said: others.map((one) => ({ ...one, scope: { type: 'workshops' } })),
    },
    { it: 'without a number of events', said: [statement({ value: 200, ...conferences })] },
  ])('says nothing of kinds that are $it', ({ said }) => {
    expect(kinds(whole(295), said)).toEqual([]);
  });

  it('says nothing where no row has a type', () => {
    expect(
      kinds(
        whole(295),
        others,
        events.map((one) => ({ ...one, type: null })),
      ),
    ).toEqual([]);
  });
});
