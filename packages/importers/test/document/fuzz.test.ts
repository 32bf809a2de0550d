import { ImpactError, type SourceRef } from '@partnership-impact/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/document/read-report.js';
import { hasShared, sharedFile } from './shared-material.js';

/** Inputs tried; `packages/importers/scripts/fuzz-reports.mjs` sets it to 100,000 and gives another seed. */
const runs = Number(process.env.FUZZ_RUNS ?? 2000);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_123);
const options = { seed, endOnFailure: true };
/** Milliseconds of the processor for one small document. */
const most = 2000;

const pieces = [
  ...[
    '# ',
    '## ',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '| ',
    '|---|---|',
    '\t',
    '\t\t',
    '\n',
    '\n\n',
    '```',
    '---',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td rowspan=3>',
    '<td colspan=99999>',
    '<th>',
    '</td>',
    '<!--',
    '-->',
  ],
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<ul><li>',
    '</li></ul>',
    '<sup>2</sup>',
    '<script>',
    '</script>',
    '<br>',
  ],
  ...[
    '34 events',
    '712 participants',
    'Type',
    'Country',
    'Date',
    'Nr.',
    'Italy',
    '16/03/2019',
    '18',
    'Total',
  ],
  ...[
    '**',
    '*',
    '_',
    '`',
    '[',
    '](',
    ')',
    '~~',
    '&amp;',
    '&#x110000;',
    '\\',
    '\u0000',
    '\ufeff',
    '\u202e',
    '•',
    '😀',
    'Σχέδιο',
  ],
  ...[
    'Table 1 – Events',
    'Expected impact: 10 events',
    'igniting events',
    'of whom',
    '(5 in schools)',
    '\r\n',
    '\r',
    '  ',
  ],
];

const encoder = new TextEncoder();

/** Reads a report and holds it to what every report must keep to. */
async function check(file: string, bytes: Uint8Array): Promise<void> {
  const before = process.cpuUsage();
  let places: readonly SourceRef[];
  let lines: readonly string[] | undefined;
  try {
    const { dataset, tables, issues } = await readReport({ file, bytes });
    const records = [
      ...(dataset.events ?? []),
      ...(dataset.statements ?? []),
      ...(dataset.targets ?? []),
    ];
    places = [...records, ...tables, ...issues].map(({ source }) => source);
    if (/\.(?:md|html)$/u.test(file)) lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/u);
  } catch (error) {
    if (error instanceof ImpactError) return;
    throw error;
  }
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(most + bytes.length / 50);
  for (const { line, column, page } of places) {
    for (const number of [line, column, page]) {
      if (number !== undefined) expect(number).toBeGreaterThan(0);
    }
    if (lines === undefined || line === undefined) continue;
    expect(line).toBeLessThanOrEqual(lines.length);
    if (column !== undefined)
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  }
}

interface Mutation {
  readonly kind: string;
  readonly at: number;
  readonly length: number;
}

/** Cuts, repeats and overwrites parts of bytes. */
const mutations = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'repeat', 'move', 'flip'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutated(bytes: Uint8Array, list: readonly Mutation[]): Uint8Array {
  let now: Uint8Array = bytes.slice();
  for (const { kind, at, length } of list) {
    const from = Math.floor(at * Math.max(1, now.length - 1));
    const part = now.slice(from, from + length);
    const rest = now.slice(from + length);
    if (kind === 'cut') now = joined(now.slice(0, from), rest);
    else if (kind === 'repeat') now = joined(now.slice(0, from), part, part, rest);
    else if (kind === 'move') now = joined(part, now.slice(0, from), rest);
    else now[from] = (now[from] ?? 0) ^ (1 << (length % 8));
  }
  return now;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

describe('readReport on any input', { timeout: 3_600_000 }, () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((parts) => parts.join(''));

  it.each(['r.md', 'r.html'])(
    'never fails but by a typed error on fragments (%s)',
    async (file) => {
      await fc.assert(
        fc.asyncProperty(text, async (words) => check(file, encoder.encode(words))),
        { ...options, numRuns: Math.ceil(runs * 0.45) },
      );
    },
  );

  it('never fails but by a typed error on bytes with a known beginning', async () => {
    const heads = fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '---\n', '');
    const tail = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(heads, tail, async (head, bytes) =>
        check('r.bin', joined(encoder.encode(head), bytes)),
      ),
      { ...options, numRuns: Math.ceil(runs * 0.05) },
    );
  });

  const real = [
    'reports/social-wp2-global-report.md',
    'data/course_enrolment_2005.html',
    'data/instructor_rounds_2013.html',
    'data/sklearn_sprints_nyc_2019.md',
  ];
  it.skipIf(!hasShared(real[0] ?? ''))(
    'never fails but by a typed error on mutated reports',
    async () => {
      const sources = real.map(sharedFile);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...sources), mutations, async ({ file, bytes }, list) =>
          check(file, mutated(bytes, list)),
        ),
        { ...options, numRuns: Math.ceil(runs * 0.05) },
      );
    },
  );
});

describe('readReport on large and deep input', { timeout: 300_000 }, () => {
  it.each([
    {
      it: 'a table of 100,000 cells',
      file: 'r.md',
      text: `|a|b|c|d|e|\n|-|-|-|-|-|\n${'|x|1|2|3|4|\n'.repeat(20_000)}`,
    },
    {
      it: 'a table of tabs of 100,000 cells',
      file: 'r.md',
      text: `a\tb\tc\td\n${'x\t1\t2\t3\n'.repeat(25_000)}`,
    },
    {
      it: 'an HTML table of 100,000 cells',
      file: 'r.html',
      text: `<table>${'<tr><td>x<td>1<td>2<td>3'.repeat(25_000)}</table>`,
    },
    {
      it: 'quotations nested a thousand deep',
      file: 'r.md',
      text: `${'> '.repeat(1000)}34 events`,
    },
    {
      it: 'lists nested a thousand deep',
      file: 'r.md',
      text: Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    },
    {
      it: 'elements nested a thousand deep',
      file: 'r.html',
      text: `${'<ul><li>'.repeat(500)}34 events`,
    },
    { it: 'brackets without end', file: 'r.md', text: '[a]('.repeat(50_000) },
    { it: 'stars without end', file: 'r.md', text: '*a **b '.repeat(30_000) },
    { it: 'one line of a megabyte', file: 'r.md', text: 'word '.repeat(200_000) },
    { it: 'lines with one tab', file: 'r.md', text: 'a\tb\n'.repeat(50_000) },
    { it: 'tables in tables', file: 'r.html', text: '<table><tr><td>'.repeat(800) },
    { it: 'formatting that never ends', file: 'r.html', text: '<b><i><p>'.repeat(900) },
  ])('reads $it in bounded time', async ({ file, text }) => {
    const before = process.cpuUsage();
    try {
      await readReport({ file, bytes: encoder.encode(text) });
    } catch (error) {
      expect(error).toBeInstanceOf(ImpactError);
    }
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(20);
  });

  it('refuses more than it can hold', async () => {
    const bytes = new Uint8Array(50_000_001).fill(97);
    await expect(readReport({ file: 'r.md', bytes })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
    await expect(
      readReport({ file: 'r.md', bytes: bytes.subarray(0, 21_000_000) }),
    ).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});
