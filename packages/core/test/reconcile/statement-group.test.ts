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
