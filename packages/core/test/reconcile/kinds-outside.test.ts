import { describe, expect, it } from 'vitest';
import { mayHoldKindsOutside } from '../../src/reconcile/kinds-outside.js';
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

describe('mayHoldKindsOutside', () => {
  it.each([
    ['a figure that has room for the other kind', whole(295), others, true],
    ['a difference too small for it', whole(190), others, false],
    ['a figure one slip of a key away', whole(970), others.slice(0, 1), false],
    ['a report without other kinds', whole(295), [], false],
    ['a figure below the rows', whole(60), others, false],
  ])('%s', (_, figure, said, holds) => {
    const dataset = datasetOf({ events, statements: [figure, ...said] });
    expect(mayHoldKindsOutside(dataset, figure, 70) !== null).toBe(holds);
  });

  const text = (figure = whole(295), said = others, records = events) =>
    mayHoldKindsOutside(datasetOf({ events: records, statements: [figure, ...said] }), figure, 70);
  const conferences = { scope: { type: 'conferences' } };

  it('names the kinds, of which the largest must fit into the difference', () => {
    const talks = statement({ value: 3, measure: 'events', scope: { type: 'talks' } });
    expect(text(whole(1295), [...others, talks])).toBe(
      'The register gives 70 and has no row of "conferences", "talks", of which the text tells; the figure may hold them.',
    );
    const more = [...others, statement({ value: 215, ...conferences })];
    expect(text(whole(285), more)).not.toBeNull();
    expect(text(whole(284), more)).toBeNull();
  });

  it('takes five people at least for each event of which it tells no number', () => {
    expect(text(whole(100), others.slice(0, 1))).not.toBeNull();
    expect(text(whole(99), others.slice(0, 1))).toBeNull();
  });

  it('compares numbers of events with events', () => {
    const figure = (value: number) => statement({ value, measure: 'events', line: 4 });
    const dataset = (value: number) =>
      datasetOf({ events, statements: [figure(value), ...others] });
    expect(mayHoldKindsOutside(dataset(18), figure(18), 2)).not.toBeNull();
    expect(mayHoldKindsOutside(dataset(8), figure(8), 2)).toBeNull();
    expect(mayHoldKindsOutside(dataset(17), figure(17), 12)).toBeNull();
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
    expect(text(figure)).toBeNull();
  });

  it.each([
    { it: 'planned', said: others.map((one) => ({ ...one, role: 'planned' as const })) },
    {
      it: 'in the register',
      said: others.map((one) => ({ ...one, scope: { type: 'workshops' } })),
    },
    { it: 'without a number of events', said: [statement({ value: 200, ...conferences })] },
  ])('says nothing of kinds that are $it', ({ said }) => {
    expect(text(whole(295), said)).toBeNull();
  });

  it('says nothing where no row has a type', () => {
    expect(
      text(
        whole(295),
        others,
        events.map((one) => ({ ...one, type: null })),
      ),
    ).toBeNull();
  });
});
