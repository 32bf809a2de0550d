import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { Statement } from '../../src/model/statement.js';
import { byValue, groupOf, isAside, statementGroups } from '../../src/reconcile/statement-group.js';
import { datasetOf, event, eventsOf, statement, target } from '../support/records.js';

const between = (low: number, high: number | null) => ({ interval: { low, high } });
const groupIn = (records: Partial<Dataset>, ...statements: readonly Statement[]) => {
  const dataset = datasetOf({ ...records, statements });
  const [first] = statements;
  const group = first && groupOf(dataset, first);
  return {
    statements: group?.statements.map(({ value }) => value),
    asides: group?.asides.map(({ value }) => value),
    inconsistent: group?.inconsistent,
  };
};

describe('the statements of one figure', () => {
  it('are those of one role, measure, scope and time', () => {
    const dataset = datasetOf({
      events: [event({ type: 'Fair' })],
      statements: [
        statement({ value: 1, scope: { type: 'Fair' } }),
        statement({ value: 2, scope: { type: 'fairs' }, line: 2 }),
        statement({ value: 3, scope: { type: 'Talk' }, line: 3 }),
        statement({ value: 4, role: 'planned', line: 4 }),
        statement({ value: 5, measure: null, line: 5 }),
      ],
    });
    const values = [...statementGroups(dataset).values()].map((group) =>
      group.statements.map(({ value }) => value),
    );
    expect(values).toEqual([[1, 2], [3], [4]]);
    expect(groupOf(dataset, statement({ value: 9, scope: { type: 'Visit' } }))).toBeUndefined();
  });

  it.each([
    { it: 'one value', stated: [statement({ value: 5 })], inconsistent: false },
    {
      it: 'a value twice',
      stated: [statement({ value: 5 }), statement({ value: 5, line: 2 })],
      inconsistent: false,
    },
    {
      it: 'two values',
      stated: [statement({ value: 5 }), statement({ value: 6, line: 2 })],
      inconsistent: true,
    },
    {
      it: 'a value and a rounded one that allows it',
      stated: [statement({ value: 5 }), statement({ value: 10, line: 2, ...between(5, 15) })],
      inconsistent: false,
    },
    {
      it: 'a value and one without an end above it',
      stated: [statement({ value: 5 }), statement({ value: 6, line: 2, ...between(6, null) })],
      inconsistent: true,
    },
    {
      it: 'three that meet only in pairs',
      stated: [
        statement({ value: 1, ...between(0, 2) }),
        statement({ value: 2, line: 2, ...between(2, 4) }),
        statement({ value: 3, line: 3, ...between(3, 5) }),
      ],
      inconsistent: true,
    },
  ])('with $it are inconsistent: $inconsistent', ({ stated, inconsistent }) => {
    expect(groupIn({}, ...stated).inconsistent).toBe(inconsistent);
  });
});

describe('further values of one sentence', () => {
  const said = (value: number, line = 1) => statement({ value, passage: 'a', line });

  it('stand beside the largest', () => {
    expect(groupIn({}, said(7), said(15), said(4))).toEqual({
      statements: [15],
      asides: [7, 4],
      inconsistent: false,
    });
  });

  it('stand beside the one that the register confirms', () => {
    const records = { events: eventsOf([3, 4]) };
    expect(groupIn(records, said(7), said(15))).toMatchObject({ statements: [7], asides: [15] });
  });

  it('stand beside the one that the targets confirm', () => {
    const planned = (value: number) =>
      statement({ value, passage: 'a', role: 'planned', measure: 'events' });
    const records = { targets: [target({ value: 7 })] };
    expect(groupIn(records, planned(7), planned(15))).toMatchObject({
      statements: [7],
      asides: [15],
    });
  });

  it('are none where each is rounded to the same', () => {
    const rounded = statement({ value: 10, passage: 'a', ...between(5, 15) });
    expect(groupIn({}, said(7), rounded)).toMatchObject({ asides: [], inconsistent: false });
  });

  it.each([
    { it: 'of another passage', other: statement({ value: 15, passage: 'b', line: 9 }) },
    {
      it: 'of another file',
      other: statement({ value: 15, passage: 'a', source: { file: 'b.md', line: 1 } }),
    },
    {
      it: 'of a table without lines',
      other: statement({ value: 15, passage: 'a', source: { file: 'report.md', row: 1 } }),
    },
  ])('are not those $it', ({ other }) => {
    expect(groupIn({}, said(7), other)).toMatchObject({ asides: [], inconsistent: true });
  });

  it('are told of each statement', () => {
    const [one, other] = [said(7), said(15)];
    const dataset = datasetOf({ statements: [one, other] });
    expect([isAside(dataset, one), isAside(dataset, other)]).toEqual([true, false]);
    expect(isAside(dataset, statement({ value: 1, measure: 'events' }))).toBe(false);
  });
});

describe('the headcount of one event beside that of all', () => {
  const records = { events: eventsOf([64, 97]) };
  const whole = statement({ value: 161, line: 1 });

  it.each([
    { it: 'is an aside', other: statement({ value: 97, line: 2 }), asides: [97] },
    { it: 'of no event is none', other: statement({ value: 98, line: 2 }), asides: [] },
    {
      it: 'with a word for the whole is none',
      other: statement({
        value: 97,
        line: 2,
        source: { file: 'report.md', line: 2, quote: 'In total 97 people came.' },
      }),
      asides: [],
    },
  ])('$it', ({ other, asides }) => {
    expect(groupIn(records, whole, other).asides).toEqual(asides);
  });

  it('is none where no place states that of all', () => {
    const [one, other] = [statement({ value: 150 }), statement({ value: 97, line: 2 })];
    expect(groupIn(records, one, other).asides).toEqual([]);
  });

  it('is none of events, and none of a plan', () => {
    const counted = { events: [event({ headcount: 2 }), event({ row: 3, headcount: 9 })] };
    const of = (fields: Partial<Statement>) => [
      statement({ value: 2, line: 1, ...fields }),
      statement({ value: 9, line: 2, ...fields }),
    ];
    expect(groupIn(counted, ...of({ measure: 'events' })).asides).toEqual([]);
    expect(groupIn(counted, ...of({ role: 'planned' })).asides).toEqual([]);
  });
});

describe('statements by value', () => {
  it('stand together where they allow the same', () => {
    const stated = [
      statement({ value: 5 }),
      statement({ value: 10, ...between(5, 15) }),
      statement({ value: 5, line: 3 }),
      statement({ value: 10, line: 4, ...between(5, null) }),
    ];
    expect(byValue(stated).map((same) => same.map(({ source }) => source.line))).toEqual([
      [1, 3],
      [1],
      [4],
    ]);
  });
});

describe('figures that may hold kinds of which the register has no row', () => {
  const workshops = eventsOf([40, 30], { type: 'Workshop' });
  const whole = (value: number, line: number, fields: Partial<Statement> = {}) =>
    statement({ value, line, ...fields });
  const conferences = [
    statement({ value: 6, measure: 'events', scope: { type: 'conferences' }, line: 8 }),
    statement({ value: 200, scope: { type: 'conferences' }, line: 9 }),
  ];
  const isInconsistent = (...values: readonly Statement[]) =>
    groupIn({ events: workshops }, ...values, ...conferences).inconsistent;

  it('are another whole than that of the register', () => {
    expect(isInconsistent(whole(295, 1), whole(70, 2))).toBe(false);
    expect(groupIn({ events: workshops }, whole(295, 1), whole(70, 2)).inconsistent).toBe(true);
  });

  it('must agree among themselves, and so must the others', () => {
    expect(isInconsistent(whole(295, 1), whole(296, 2))).toBe(true);
    expect(isInconsistent(whole(295, 1), whole(70, 2), whole(71, 3))).toBe(true);
    expect(isInconsistent(whole(295, 1), whole(296, 2), whole(70, 3))).toBe(true);
  });

  it('are none of a plan', () => {
    const planned = { role: 'planned' as const };
    const plans = conferences.map((one) => ({ ...one, ...planned }));
    const all = [whole(295, 1, planned), whole(70, 2, planned), ...conferences, ...plans];
    const targets = [target({ value: 70, measure: 'attendances' })];
    expect(groupIn({ events: workshops, targets }, ...all).inconsistent).toBe(true);
  });

  it('are none without a register', () => {
    expect(groupIn({}, whole(295, 1), whole(70, 2), ...conferences).inconsistent).toBe(true);
  });
});

describe('what the register gives for the figure', () => {
  const said = (value: number, fields: Partial<Statement> = {}) =>
    statement({ value, passage: 'a', ...fields });

  it('is that of its scope and time', () => {
    const events = [
      event({ row: 2, start: '2020-05-04', country: 'IT', headcount: 7 }),
      event({ row: 3, start: '2021-05-04', country: 'IT', headcount: 15 }),
      event({ row: 4, start: '2020-05-04', country: 'PL', headcount: 3 }),
    ];
    const period = { start: '2020-01-01', end: '2021-01-01' };
    const asides = (...values: readonly Statement[]) => groupIn({ events }, ...values).asides;
    expect(asides(said(10, { period }), said(25, { period }))).toEqual([25]);
    const scope = { country: 'PL' };
    expect(asides(said(3, { scope }), said(25, { scope }))).toEqual([25]);
    expect(asides(said(10), said(25))).toEqual([10]);
  });

  it('is nothing of a scope that it does not tell', () => {
    const scope = { audience: 'school' };
    const values = [said(7, { scope }), said(15, { scope })];
    expect(groupIn({ events: eventsOf([7]) }, ...values).asides).toEqual([7]);
  });

  it('is nothing without a register, even of none', () => {
    expect(groupIn({}, said(0), said(15)).asides).toEqual([0]);
  });

  it('is nothing where no target speaks of it', () => {
    const planned = (value: number) => said(value, { role: 'planned' });
    expect(groupIn({}, planned(7), planned(15)).asides).toEqual([7]);
  });
});
