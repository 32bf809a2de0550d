import { describe, expect, it } from 'vitest';
import { english } from '../../src/reconcile/messages/english/english.js';
import {
  figureOfStatement,
  locationsOf,
  placeOfStatement,
  printedText,
  statementRoot,
} from '../../src/reconcile/stated.js';
import { datasetOf, statement } from '../support/records.js';

const inTable = statement({
  value: 5,
  printed: ' 5 ',
  source: { file: 'statements.csv', row: 3, cells: { value: { column: 4 } } },
});

describe('a statement in a finding', () => {
  it('is a figure with its unit, role and scope', () => {
    const source = { file: 'report.md', line: 1, column: 1 };
    expect(figureOfStatement(statement({ value: 7, scope: { type: 'Fair' } }), english)).toEqual({
      role: 'reported',
      value: 7,
      printed: '7',
      label: 'attendances stated for type Fair',
      source,
    });
    const planned = statement({ value: 7, role: 'planned', measure: 'events' });
    expect(figureOfStatement(planned, english).label).toBe('events stated as planned');
    expect(figureOfStatement(statement({ value: 7, measure: null }), english).label).toBe(
      'figure stated',
    );
  });

  it('stands at the cell of its value', () => {
    expect(placeOfStatement(inTable)).toEqual({ file: 'statements.csv', row: 3, column: 4 });
    expect(locationsOf([inTable], 'supports')).toEqual([
      { relation: 'supports', source: { file: 'statements.csv', row: 3, column: 4 } },
    ]);
  });

  it('is printed without the spaces around it', () => {
    expect(printedText(inTable)).toBe('5');
    expect(printedText(undefined)).toBe('');
  });

  it('has the root of its figure, or of its plan', () => {
    const fair = (value: number, fields = {}) =>
      statement({ value, scope: { type: 'Fair' }, ...fields });
    const dataset = datasetOf({});
    const rootOf = (one: ReturnType<typeof fair> | undefined) => statementRoot(dataset, one);
    expect(rootOf(fair(1))).toBe(rootOf(fair(2, { line: 9 })));
    expect(rootOf(fair(1))).not.toBe(rootOf(statement({ value: 1 })));
    const planned = { role: 'planned', passage: 'plan' } as const;
    expect(rootOf(fair(1, planned))).toBe(rootOf(statement({ value: 1, ...planned })));
    expect(rootOf(fair(1, planned))).not.toBe(rootOf(fair(1, { ...planned, passage: 'b' })));
    expect(rootOf(undefined)).toBe('statement');
  });
});
