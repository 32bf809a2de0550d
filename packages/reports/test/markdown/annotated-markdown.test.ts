import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckReport, StatementChecked } from '../../src/check-report.js';
import { annotatedMarkdown } from '../../src/markdown/annotated-markdown.js';
import { findingWith, sampleReport } from '../support/sample-report.js';

const file = 'reports/report.md';

/** A figure at the first place where the text prints it. */
function figure(
  text: string,
  printed: string,
  given: Partial<StatementChecked> = {},
): StatementChecked {
  const before = text.slice(0, text.indexOf(printed)).split(/\r\n|\n/);
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const endColumn = column + printed.length;
  return {
    value: Number(printed),
    printed,
    role: 'reported',
    measure: 'events',
    scope: {},
    period: null,
    source: { file, line, column, endLine: line, endColumn },
    status: 'verified',
    reason: null,
    ...given,
  };
}

function reportOf(
  statements: readonly StatementChecked[],
  findings: CheckReport['findings'] = [],
): CheckReport {
  const inputs = [{ file, kind: 'report', sha256: '', records: 0, issues: 0 } as const];
  return { ...sampleReport, inputs, statements, findings };
}

describe('annotatedMarkdown', () => {
  it('marks every figure, and says the other value with its place', () => {
    const text = '# Report\n\nWe held 34 events with 586 people\nand wrote to 1.754 contacts.\n';
    const people = figure(text, '586', {
      status: 'contradicted',
      reason: 'The register gives 712 attendances.',
    });
    const elsewhere = { file, line: 90, column: 4 };
    const contradicts = findingWith({
      id: 'f1',
      rule: 'contradicting-statements',
      figures: [
        { role: 'reported', value: 586, printed: '586', label: 'stated', source: people.source },
        { role: 'reported', value: 712, printed: '712', label: 'stated', source: elsewhere },
      ],
      locations: [
        { relation: 'contradicts', source: people.source },
        { relation: 'supports', source: elsewhere },
      ],
    });
    const report = reportOf(
      [
        figure(text, '34'),
        people,
        figure(text, '1.754', { status: 'unverifiable', reason: 'No record tells contacts.' }),
      ],
      [contradicts],
    );
    expect(annotatedMarkdown(report, { file, text })).toBe(
      `# Report

We held 34 ✓ events with 586 ✗¹ people
and wrote to 1.754 ?² contacts.

## Check of figures

3 stated figures. ✓ agrees: 1, ✗ contradicted: 1, ? cannot be verified: 1.

- ¹ contradicted. The register gives 712 attendances. Against it: 712 stated \`90:4\`.
- ² cannot be verified. No record tells contacts.
`,
    );
  });

  it('takes an error at the place of a figure for a contradiction, a note for nothing', () => {
    const text = '30 and 2';
    const at = (printed: string) => [
      { relation: 'contradicts' as const, source: figure(text, printed).source },
    ];
    const report = reportOf(
      [figure(text, '30'), figure(text, '2')],
      [
        findingWith({ id: 'a', rule: 'part-and-whole', locations: at('30') }),
        findingWith({ id: 'b', rule: 'heaped', severity: 'note', locations: at('2') }),
      ],
    );
    expect(annotatedMarkdown(report, { file, text })).toMatch(/^30 ✗ and 2 ✓\n/);
  });

  it('says what was accepted', () => {
    const text = '34 events';
    const { source } = figure(text, '34');
    const acknowledgement = { reason: 'The funder agreed.', by: null, on: null, until: null };
    const accepted = findingWith({
      id: 'a',
      rule: 'part-and-whole',
      locations: [{ relation: 'contradicts', source }],
      acknowledgement,
    });
    expect(annotatedMarkdown(reportOf([figure(text, '34')], [accepted]), { file, text })).toContain(
      'Accepted: The funder agreed.',
    );
  });

  it.each([
    { text: '**34** events', starts: '**34** ✓ events' },
    {
      text: '34 <!-- impact: measure=events --> smiles',
      starts: '34 <!-- impact: measure=events --> ✓ smiles',
    },
    { text: '34**people**', starts: '34 ✓**people**' },
    { text: '| 34 |\r\n', starts: '| 34 ✓ |\r\n\r\n## Check of figures\r\n' },
  ])('puts the mark of "$text" behind what belongs to the figure', ({ text, starts }) => {
    const marked = annotatedMarkdown(reportOf([figure(text, '34')]), { file, text });
    expect(marked.slice(0, starts.length)).toBe(starts);
  });

  it('leaves out the figures of other documents and counts those without a place', () => {
    const text = '34 events\n';
    const statements = [
      figure(text, '34', { source: { file: 'other.md', line: 1, column: 1, endColumn: 3 } }),
      figure(text, '34', { source: { file, line: 9, column: 1, endColumn: 3 } }),
      figure(text, '34', { source: { file } }),
    ];
    expect(annotatedMarkdown(reportOf(statements), { file, text })).toBe(
      '34 events\n\n## Check of figures\n\n0 stated figures. ✓ agrees: 0, ✗ contradicted: 0, ? cannot be verified: 0. 2 figures stand at no place of this text.\n',
    );
  });

  it('changes nothing but adds', () => {
    const words = fc.constantFrom('34', ' events', '\n', '\r\n', '| ', '**', 'é', '<td>');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const statements = text.includes('34') ? [figure(text, '34')] : [];
        const marked = annotatedMarkdown(reportOf(statements), { file, text });
        const [body = ''] = marked.split('## Check of figures');
        expect(body.replace(' ✓', '').startsWith(text)).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
