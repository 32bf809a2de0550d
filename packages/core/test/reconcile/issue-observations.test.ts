import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.js';
import { issueObservations } from '../../src/reconcile/issue-observations.js';
import { english } from '../../src/reconcile/messages/english/english.js';
import { issue } from '../support/records.js';

const options = {
  codes: ['not-a-number', 'number-range'],
  message: english.reading.issue,
  question: 'Which?',
};
const told = (...issues: readonly Issue[]) =>
  [...issueObservations(issues, options)].map((one) => ({
    message: one.message,
    severity: one.severity,
    rows: one.locations.map(({ source }) => source.row),
  }));
const unread = (row: number, fields: Partial<Issue> = {}) =>
  issue({ code: 'not-a-number', message: `"n${row}" is no number.`, row, ...fields });
const at = (source: Issue['source']) => ({ source });

describe('what rules about reading say of issues', () => {
  it('is one observation for those of one code in one column', () => {
    expect(told(unread(2), unread(3), unread(7))).toEqual([
      {
        message: '"n2" is no number; 2 more of the kind (register.csv, rows 2, 3 and 7).',
        severity: 'warning',
        rows: [2, 3, 7],
      },
    ]);
    expect(told(unread(2))[0]?.message).toBe('"n2" is no number (register.csv, row 2).');
  });

  it.each([
    { it: 'code', other: unread(3, { code: 'number-range' }) },
    { it: 'column', other: unread(3, at({ file: 'register.csv', row: 3, column: 9 })) },
    { it: 'sheet', other: unread(3, at({ file: 'register.csv', sheet: 'A', row: 3, column: 4 })) },
    { it: 'file', other: unread(3, at({ file: 'other.csv', row: 3, column: 4 })) },
  ])('keeps those of another $it apart', ({ other }) => {
    expect(told(unread(2), other)).toHaveLength(2);
  });

  it('puts figures of a text together, wherever in their lines they stand', () => {
    const inText = (line: number, column: number) =>
      unread(0, at({ file: 'report.md', line, column }));
    expect(told(inText(3, 8), inText(9, 20))).toHaveLength(1);
  });

  it('passes issues of other codes, and none', () => {
    expect(told(unread(2, { code: 'odd' }))).toEqual([]);
    expect([...issueObservations(undefined, options)]).toEqual([]);
  });

  it('is as grave as the gravest of them', () => {
    const severityOf = (...severities: readonly Issue['severity'][]) =>
      told(...severities.map((severity, row) => unread(row, { severity })))[0]?.severity;
    expect(severityOf('note', 'error', 'warning')).toBe('error');
    expect(severityOf('note', 'warning')).toBe('warning');
    expect(severityOf('note', 'note')).toBe('note');
  });
});
