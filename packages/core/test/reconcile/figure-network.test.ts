import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { Statement } from '../../src/model/statement.js';
import { figureNetworks } from '../../src/reconcile/figure-network.js';
import { datasetOf, derived, event, statement, target } from '../support/records.js';

const networksOf = (records: Partial<Dataset>) => figureNetworks(datasetOf(records));
const ofType = (type: string, value: number, fields: Partial<Statement> & { line?: number } = {}) =>
  statement({ value, scope: { type }, passage: 'a', ...fields });

/** The sums of the first network, in printed figures and numbers of rows or targets. */
function sumsIn(records: Partial<Dataset>): readonly string[] {
  const [network] = networksOf(records);
  const text = (index: number) => {
    const name = network?.fields[index]?.name;
    if (name?.kind === 'stated') return name.printed;
    return name?.kind === 'rows' ? `${name.count} rows` : `${name?.kind} ${name?.value}`;
  };
  return (network?.edits ?? []).map(
    ({ whole, parts }) => `${text(whole)} = ${parts.map(text).join(' + ')}`,
  );
}

describe('the networks of a dataset', () => {
  it('are one for each role and measure', () => {
    const statements = (['reported', 'planned'] as const).flatMap((role, at) => [
      statement({ value: 9, role, line: at }),
      statement({ value: 2, role, measure: 'events', line: 10 + at }),
    ]);
    const networks = networksOf({ statements });
    expect(networks.map(({ fields }) => fields.map(({ name }) => name))).toEqual([
      [{ kind: 'stated', printed: '9', role: 'reported' }],
      [{ kind: 'stated', printed: '2', role: 'reported' }],
      [{ kind: 'stated', printed: '9', role: 'planned' }],
      [{ kind: 'stated', printed: '2', role: 'planned' }],
    ]);
  });

  it('hold no figure of an unknown measure, and no aside', () => {
    const statements = [
      statement({ value: 5, measure: null }),
      derived('share', { value: 0.5 }),
      statement({ value: 15, passage: 'b' }),
      statement({ value: 7, passage: 'b' }),
    ];
    const networks = networksOf({ statements });
    expect(networks.map(({ fields }) => fields.map(({ interval }) => interval.low))).toEqual([
      [15],
    ]);
  });
});

describe('a stated figure', () => {
  it('is one with all places of its value, and must be that of other values', () => {
    const statements = [30, 31, 30].map((value, at) => statement({ value, line: at + 1 }));
    const [network] = networksOf({ statements });
    expect(network?.fields).toMatchObject([
      { name: { printed: '30' }, weight: 2, places: [{ line: 1 }, { line: 3 }], isSource: false },
      { name: { printed: '31' }, weight: 1, places: [{ line: 2 }] },
    ]);
    expect(sumsIn({ statements })).toEqual(['30 = 31']);
    expect(network?.fields[0]?.figure).toBe(network?.fields[1]?.figure);
  });

  it.each([
    { it: 'in a sentence', quote: 'There were 30 people.', weight: 1 },
    { it: 'in a cell of its own', quote: '30 ', weight: 2 },
    { it: 'without a quote', quote: undefined, weight: 1 },
  ])('$it weighs $weight', ({ quote, weight }) => {
    const source = { file: 'report.md', line: 1, ...(quote === undefined ? {} : { quote }) };
    const [network] = networksOf({
      statements: [statement({ value: 30, printed: ' 30', source })],
    });
    expect(network?.fields).toMatchObject([{ name: { printed: '30' }, weight }]);
  });
});

describe('sums that must hold', () => {
  const events = [
    event({ row: 2, type: 'Fair', headcount: 50 }),
    event({ row: 3, type: 'Talk', headcount: 25 }),
  ];
  const whole = statement({ value: 75, passage: 'a' });
  const parts = [ofType('Fair', 50), ofType('Talk', 25)];

  it('are of the rows behind each figure, and of parts told beside their whole', () => {
    expect(sumsIn({ events, statements: [whole, ...parts] })).toEqual([
      '75 = 1 rows + 1 rows',
      '50 = 1 rows',
      '25 = 1 rows',
      '75 = 50 + 25',
      '75 = 50 + 25',
    ]);
  });

  it.each([
    { it: 'in one passage', passage: 'a', sums: ['75 = 50 + 25'] },
    { it: 'in two passages', passage: 'b', sums: [] },
  ])('of which nothing but the text tells the parts hold $it: $sums', ({ passage, sums }) => {
    const [one, other] = [ofType('Fair', 50), ofType('Talk', 25, { passage })];
    expect(sumsIn({ statements: [whole, one, other] })).toEqual(sums);
  });

  it('hold throughout the document where the targets tell the parts', () => {
    const targets = ['Fair', 'Talk'].map((type) => target({ value: 1, scope: { type } }));
    const statements = [whole, ...parts.map((one) => ({ ...one, passage: 'b' }))];
    expect(sumsIn({ targets, statements })).toEqual(['75 = 50 + 25']);
  });

  it('are none of some of the parts', () => {
    const targets = ['Fair', 'Talk', 'Visit'].map((type) => target({ value: 1, scope: { type } }));
    expect(sumsIn({ targets, statements: [whole, ...parts] })).toEqual([]);
  });

  it('are none of what may be in several parts', () => {
    const statements = [whole, ...parts].map((one) => ({
      ...one,
      measure: 'organisations' as const,
    }));
    expect(sumsIn({ statements })).toEqual([]);
  });

  it('are of targets behind what is planned', () => {
    const targets = ['Fair', 'Talk'].map((type, at) =>
      target({ value: at + 1, scope: { type }, source: { file: 'targets.csv', row: at + 2 } }),
    );
    const statements = [statement({ value: 3, role: 'planned', measure: 'events' })];
    expect(sumsIn({ targets, statements })).toEqual(['3 = target 1 + target 2']);
  });
});
