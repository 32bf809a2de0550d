import { describe, expect, it } from 'vitest';
import { findingsByCause, sharedPlace } from '../src/findings-by-cause.js';
import { severityWords } from '../src/severity-words.js';
import { findingWith } from './support/sample-report.js';

const findings = [
  findingWith({ id: 'a', rule: 'one', severity: 'note', cause: 'row 3' }),
  findingWith({ id: 'b', rule: 'two', severity: 'warning' }),
  findingWith({ id: 'c', rule: 'three', severity: 'error', cause: 'row 3' }),
  findingWith({ id: 'd', rule: 'four', severity: 'error' }),
  findingWith({
    id: 'e',
    rule: 'five',
    severity: 'error',
    acknowledgement: { reason: 'agreed', by: null, on: null, until: null },
  }),
];

describe('findingsByCause', () => {
  it('puts the gravest first, then the cause of most findings, and leaves out what is accepted', () => {
    const groups = findingsByCause(findings);
    expect(groups.map((group) => group.findings.map(({ id }) => id))).toEqual([
      ['c', 'a'],
      ['d'],
      ['b'],
    ]);
    expect(groups.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
  });
});

describe('sharedPlace', () => {
  it('is the one place at which all findings look', () => {
    const at = (line: number) => ({
      relation: 'contributes' as const,
      source: { file: 'a.md', line },
    });
    const two = [
      findingWith({ id: 'a', rule: 'one', locations: [at(1), at(2)] }),
      findingWith({ id: 'b', rule: 'one', locations: [at(2), at(3)] }),
    ];
    expect(sharedPlace(two)).toBe('a.md:2');
    expect(sharedPlace(findings)).toBeNull();
  });
});

describe('severityWords', () => {
  it('counts what is open', () => {
    expect(severityWords(findings)).toBe('2 errors, 1 warning, 1 note');
    expect(severityWords([])).toBe('no findings');
  });
});
