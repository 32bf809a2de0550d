import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/statement.js';
import { partitionsIn, partsRange, unnamedParts } from '../../src/reconcile/partition.js';
import { datasetOf, eventsOf, statement } from '../support/records.js';

const whole = statement({ value: 10, passage: 'a' });
const fairs = statement({ value: 6, passage: 'a', scope: { type: 'Fair' } });
const talks = statement({ value: 4, passage: 'a', scope: { type: 'Talk' } });
const told = (within: 'passage' | 'document', ...statements: readonly Statement[]) =>
  partitionsIn(datasetOf({ statements }), within).map(
    ({ whole: sum, parts, dimension }) =>
      `${sum.value} = ${parts.map(({ value }) => value).join(' + ')} by ${dimension}`,
  );

describe('wholes that statements take apart', () => {
  it('stand in one passage with two parts or more', () => {
    expect(told('passage', whole, fairs, talks)).toEqual(['10 = 6 + 4 by type']);
    expect(told('passage', talks, whole, fairs)).toEqual(['10 = 4 + 6 by type']);
    expect(told('passage', whole, fairs)).toEqual([]);
  });

  it('have parts within parts', () => {
    const inItaly = (one: Statement, value: number) => ({
      ...one,
      value,
      scope: { ...one.scope, country: 'IT' },
    });
    const inPoland = (one: Statement, value: number) => ({
      ...one,
      value,
      scope: { ...one.scope, country: 'PL' },
    });
    expect(
      told('passage', whole, fairs, talks, inItaly(fairs, 5), inPoland(fairs, 1)).toSorted(),
    ).toEqual(['10 = 6 + 4 by type', '6 = 5 + 1 by country']);
  });

  it.each([
    { it: 'of another passage', part: { ...talks, passage: 'b' }, apart: ['10 = 6 + 4 by type'] },
    { it: 'of no passage', part: { ...talks, passage: null }, apart: ['10 = 6 + 4 by type'] },
    { it: 'of another file', part: { ...talks, source: { file: 'b.md', line: 1 } }, apart: [] },
    { it: 'of a plan', part: { ...talks, role: 'planned' as const }, apart: [] },
    { it: 'of another measure', part: { ...talks, measure: 'events' as const }, apart: [] },
    { it: 'without a measure', part: { ...talks, measure: null }, apart: [] },
    {
      it: 'of another time',
      part: { ...talks, period: { start: '2020-01-01', end: '2021-01-01' } },
      apart: [],
    },
  ])('have no part $it', ({ part, apart }) => {
    expect(told('passage', whole, fairs, part)).toEqual([]);
    expect(told('document', whole, fairs, part)).toEqual(apart);
  });

  it('have no parts by words that no dimension holds', () => {
    const part = (value: number, words: string) =>
      statement({ value, passage: 'a', scope: { part: words } });
    expect(told('passage', whole, part(6, 'women'), part(4, 'teachers'))).toEqual([]);
  });

  it('count the first of two statements of one part, and of one whole', () => {
    const again = { ...fairs, value: 7, passage: 'b' };
    expect(told('document', whole, fairs, again, talks)).toEqual(['10 = 6 + 4 by type']);
    const wholeAgain = { ...whole, value: 11, passage: 'b' };
    expect(told('document', whole, fairs, talks, wholeAgain)).toEqual(['10 = 6 + 4 by type']);
  });

  it('are none without a measure', () => {
    const unread = [whole, fairs, talks].map((one) => ({ ...one, measure: null }));
    expect(told('passage', ...unread)).toEqual([]);
  });

  it('of no passage stand in the document alone', () => {
    const apart = [whole, fairs, talks].map((one) => ({ ...one, passage: null }));
    expect(told('passage', ...apart)).toEqual([]);
    expect(told('document', ...apart)).toEqual(['10 = 6 + 4 by type']);
  });

  it('leave out values beside the one that is meant', () => {
    const aside = { ...talks, value: 1, interval: { low: 1, high: 1 } };
    expect(told('passage', whole, fairs, aside, talks)).toEqual(['10 = 6 + 4 by type']);
  });
});

describe('the sum of parts', () => {
  it('reaches as far as their printed forms', () => {
    const rounded = statement({ value: 5, interval: { low: 3, high: 7 } });
    const open = statement({ value: 5, interval: { low: 5, high: null } });
    expect(partsRange([fairs, rounded])).toEqual({ low: 9, high: 13 });
    expect(partsRange([fairs, open])).toEqual({ low: 11, high: Infinity });
  });
});

describe('parts without words for them', () => {
  const said = (value: number, passage = 'a') => statement({ value, passage });
  const unnamed = (...statements: readonly Statement[]) =>
    unnamedParts(datasetOf({ statements })).map(
      ({ whole: sum, parts }) => `${sum.value}: ${parts.map(({ value }) => value).join(', ')}`,
    );

  it('are two or more smaller values beside the whole of one sentence', () => {
    expect(unnamed(said(7), said(15), said(8))).toEqual(['15: 7, 8']);
    expect(unnamed(said(15), said(7))).toEqual([]);
    expect(unnamed(said(15))).toEqual([]);
  });

  it('are told of the first file with their sentence alone', () => {
    const inFile = (file: string) => (one: Statement) => ({ ...one, source: { file, line: 1 } });
    const first = [said(15), said(7), said(8)].map(inFile('a.md'));
    const second = [said(20), said(9), said(3)].map(inFile('b.md'));
    expect(unnamed(...first, ...second)).toEqual(['15: 7, 8', '20: 9, 3']);
  });

  it('are all smaller than the value that the register confirms', () => {
    const told = (headcount: number) =>
      unnamedParts(
        datasetOf({ events: eventsOf([headcount]), statements: [said(7), said(15), said(8)] }),
      ).length;
    expect(told(15)).toBe(1);
    expect(told(8)).toBe(0);
    expect(told(7)).toBe(0);
  });

  it('stand in the sentence of their whole', () => {
    expect(unnamed(said(15, 'b'), said(15), said(7), said(8))).toEqual(['15: 7, 8']);
    expect(unnamed(said(15), said(7), said(8), said(20, 'b'), said(9, 'b'))).toEqual(['15: 7, 8']);
  });
});
