import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barChart,
  bulletChart,
  type Chart,
  cardsChart,
  cumulativeChart,
  dumbbellChart,
  gridChart,
  linksChart,
  multiplesChart,
  tileMapChart,
  timelineChart,
  waterfallChart,
} from '../src/index.js';
import { xmlFault } from './support/well-formed.js';

const awkward = [
  '',
  ' ',
  'a\u0000b\u001Fc\u009Fd',
  'half \uD800 a pair',
  '</svg><script>alert(1)</script>',
  '& < > " \'',
  'ٱلْعَرَبِيَّة \u202E reversed',
  'עברית',
  '\uFFFE\uFFFF',
  '漢字'.repeat(60),
  'x'.repeat(120),
  `е́е́е́ ${'Σ'.repeat(80)}`,
  '👩‍👩‍👧‍👦 family',
];
const label = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 130 }),
  fc.constantFrom(...awkward),
  fc.constantFrom('A', 'B', 'C'),
);
const count = fc.nat({ max: 1_000_000 });
const amount = fc.oneof(
  count,
  fc.double(),
  fc.constantFrom(0, -1, 1e300, -1e-300, Number.NaN, Number.POSITIVE_INFINITY),
);
const maybe = fc.oneof({ weight: 5, arbitrary: amount }, fc.constant(null));
const date = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom(null, '2021-02-30', 'soon', '', '0001-01-01', '9999-12-31', '2021-13-01'),
);
const period = fc.constantFrom(null, { start: '2019-03-01', end: '2021-06-01' });
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 40 });

const forms: Readonly<Record<string, fc.Arbitrary<Chart>>> = {
  barChart: fc
    .tuple(
      rows(fc.record({ label, value: maybe, apart: fc.boolean() })),
      fc.constantFrom('sum' as const, undefined),
      fc.constantFrom('sum' as const, 'distinct' as const),
    )
    .map(([given, shareOf, combines]) =>
      barChart(given, { ...(shareOf ? { shareOf } : {}), combines, unit: 'events' }),
    ),
  bulletChart: rows(
    fc.record({
      label,
      planned: maybe,
      counted: maybe,
      stated: fc.array(amount, { maxLength: 3 }),
      group: label,
      total: fc.boolean(),
    }),
  ).map((given) => bulletChart(given)),
  cardsChart: rows(fc.record({ label, value: maybe, detail: label })).map((given) =>
    cardsChart(given),
  ),
  cumulativeChart: fc
    .tuple(
      rows(fc.record({ date, value: maybe })),
      period,
      maybe,
      fc.constantFrom('months' as const, 'project months' as const),
    )
    .map(([given, when, target, axis]) => cumulativeChart(given, { period: when, target, axis })),
  dumbbellChart: rows(
    fc.record({
      label,
      place: label,
      printed: label,
      stated: amount,
      found: maybe,
      status: fc.constantFrom(
        'verified' as const,
        'contradicted' as const,
        'unverifiable' as const,
        'unlinked' as const,
      ),
    }),
  ).map((given) => dumbbellChart(given)),
  gridChart: rows(
    fc.record({
      row: fc.option(label),
      column: fc.option(label),
      value: maybe,
      hidden: fc.boolean(),
    }),
  ).map((given) => gridChart(given)),
  linksChart: rows(fc.record({ from: label, to: label, value: maybe })).map((given) =>
    linksChart(given),
  ),
  multiplesChart: rows(fc.record({ label, kind: label, count: maybe })).map((given) =>
    multiplesChart(given),
  ),
  tileMapChart: rows(
    fc.record({
      country: fc.option(fc.constantFrom('IT', 'PT', 'KE', 'XK', 'nowhere', '??')),
      label,
      value: maybe,
    }),
  ).map((given) => tileMapChart(given)),
  timelineChart: fc
    .tuple(
      rows(fc.record({ lane: label, date, end: date, count })),
      period,
      fc.constantFrom(0, 200),
    )
    .map(([given, when, mostMarks]) => timelineChart(given, { period: when, mostMarks })),
  waterfallChart: fc
    .tuple(rows(fc.record({ label, value: maybe })), count, count)
    .map(([given, from, to]) =>
      waterfallChart(given, {
        from: { label: 'from', value: from },
        to: { label: 'to', value: to },
      }),
    ),
};

describe.each(Object.entries(forms))('%s, whatever the rows', (_, charts) => {
  const law = (holds: (chart: Chart) => void) =>
    fc.assert(fc.property(charts, holds), { seed: 7, numRuns: 150 });

  it('writes XML', () => {
    law((chart) => {
      expect(xmlFault(chart.svg)).toBe(null);
      expect(xmlFault(chart.toHTML())).toBe(null);
    });
  });

  it('writes no number that is none', () => {
    law((chart) => {
      const markup = chart.svg.replace(/>[^<]*</g, '><');
      expect(markup).not.toMatch(/"[^"]*(NaN|Infinity|undefined|null)[^"]*"/);
      for (const cell of chart.table.rows.flat()) {
        expect(typeof cell === 'number' ? Number.isFinite(cell) : true).toBe(true);
      }
    });
  });

  it('gives a table as wide as its header, a title and a description', () => {
    law(({ table, title, description }) => {
      for (const row of table.rows) expect(row).toHaveLength(table.header.length);
      expect(title).not.toBe('');
      expect(description).not.toBe('');
    });
  });
});

const tidy = fc.array(
  fc.record({ label: fc.constantFrom('A', 'B', 'C', 'D'), value: fc.option(count) }),
  { maxLength: 60 },
);
const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);
const numbersIn = (chart: Chart, column: number) =>
  chart.table.rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');

describe('what is drawn and what is noted come to what was given', () => {
  it('in bars', () => {
    fc.assert(
      fc.property(tidy, (given) => {
        expect(sum(numbersIn(barChart(given, { most: 3 }), 1))).toBe(
          sum(given.map(({ value }) => value)),
        );
      }),
      { seed: 11 },
    );
  });

  it('in a cumulative line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ date, value: fc.option(count) }), { maxLength: 60 }),
        period,
        (given, when) => {
          const chart = cumulativeChart(given, { period: when });
          const noted = sum(chart.notes.map(({ value }) => value));
          expect(sum(numbersIn(chart, 1)) + noted).toBe(sum(given.map(({ value }) => value)));
        },
      ),
      { seed: 12 },
    );
  });

  it('in a timeline', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ lane: fc.constantFrom('A', 'B'), date, count: fc.nat(9) }), {
          maxLength: 60,
        }),
        period,
        (given, when) => {
          const chart = timelineChart(given, { period: when });
          const noted = sum(chart.notes.map(({ value }) => value));
          expect(sum(numbersIn(chart, 2)) + noted).toBe(sum(given.map((row) => row.count)));
        },
      ),
      { seed: 13 },
    );
  });

  it('in a waterfall, with what is left unexplained', () => {
    fc.assert(
      fc.property(tidy, count, count, (given, from, to) => {
        const chart = waterfallChart(given, {
          from: { label: 'from', value: from },
          to: { label: 'to', value: to },
        });
        expect(from + sum(numbersIn(chart, 1))).toBe(to);
      }),
      { seed: 14 },
    );
  });

  it('in links', () => {
    fc.assert(
      fc.property(tidy, (given) => {
        const chart = linksChart(
          given.map(({ label, value }) => ({ from: label, to: 'E', value })),
        );
        expect(sum(numbersIn(chart, 2))).toBe(sum(given.map(({ value }) => value)));
      }),
      { seed: 15 },
    );
  });
});

describe('many rows', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    label: `Category ${index % 200}`,
    value: index,
    date: `2020-${String(1 + (index % 12)).padStart(2, '0')}-10`,
  }));

  it.each<[string, () => Chart]>([
    ['bars', () => barChart(many)],
    ['a line', () => cumulativeChart(many)],
    ['a timeline', () => timelineChart(many.map(({ label, date }) => ({ lane: label, date })))],
    [
      'links',
      () => linksChart(many.map(({ label, value, date }) => ({ from: label, to: date, value }))),
    ],
    [
      'multiples',
      () =>
        multiplesChart(many.map(({ label, value, date }) => ({ label, kind: date, count: value }))),
    ],
    [
      'a grid',
      () =>
        gridChart(
          many
            .slice(0, 2000)
            .map(({ label, value, date }) => ({ row: label, column: date, value })),
        ),
    ],
  ])('give a picture of %s that a page can hold', (_, draw) => {
    const chart = draw();
    expect(xmlFault(chart.svg)).toBe(null);
    expect(chart.svg.length).toBeLessThan(250_000);
  });
});
