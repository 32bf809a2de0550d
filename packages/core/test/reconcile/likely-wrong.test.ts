import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { SourceRef } from '../../src/model/source-ref.js';
import { check } from '../../src/reconcile/check.js';
import type { FindingFigure } from '../../src/reconcile/finding.js';
import { likelyWrongIn } from '../../src/reconcile/likely-wrong.js';
import { english } from '../../src/reconcile/messages/english/english.js';
import { recommendedRules } from '../../src/reconcile/recommended-rules.js';
import { attendance, datasetOf, event, eventsOf, statement, target } from '../support/records.js';
import { socialLabs } from '../support/social-labs.js';

function doubts(dataset: Dataset) {
  return check(dataset, { rules: recommendedRules() }).findings.flatMap(({ rule, likelyWrong }) =>
    likelyWrong ? [{ rule, ...likelyWrong }] : [],
  );
}

describe('the figure most likely wrong', () => {
  it('is 586 in the example, against three other places and the rows', () => {
    const about = doubts(socialLabs).filter(({ printed }) => printed === '586');
    expect(about.map(({ rule }) => rule)).toEqual([
      'contradicting-statements',
      'statement-differs-from-register',
    ]);
    expect(about[0]?.text).toContain('if it were right, 712 (line 270), 295 (lines 200 and 270)');
    expect(about[0]?.text).toContain('one of 13 rows of the register would have to change');
    expect(about[0]?.speaks).toEqual([
      { printed: '586', for: [] },
      { printed: '712', for: ['31 records of the register', 'the sum of 4 stated parts'] },
    ]);
  });

  it('is the 34 of the plan, of which parts and targets come to 32', () => {
    const planned = doubts(socialLabs).find(({ rule }) => rule === 'part-and-whole');
    expect(planned).toMatchObject({ printed: '34 planned' });
    expect(planned?.speaks[1]?.for).toEqual(['4 targets', 'the sum of 2 stated parts']);
  });

  it('is open where two places say two things and nothing else is known', () => {
    const statements = [30, 31].map((value, at) =>
      statement({ value, measure: 'events', line: 10 * at + 1 }),
    );
    expect(doubts(datasetOf({ statements }))).toMatchObject([
      { printed: null, text: expect.stringContaining('It cannot be told which figure is wrong') },
    ]);
  });

  it.each([
    { it: 'the text, where one place differs', lines: 1, wrong: '60' },
    { it: 'open, where three places outweigh one row', lines: 3, wrong: null },
    { it: 'the register, where four places do', lines: 4, wrong: undefined },
  ])('is $it', ({ lines, wrong }) => {
    const statements = Array.from({ length: lines }, (_, at) =>
      statement({ value: 60, line: 10 * at + 1 }),
    );
    const [first] = doubts(datasetOf({ events: eventsOf([20, 30]), statements }));
    expect(first?.printed).toBe(wrong);
  });

  it('lets a row with an agreeing list weigh twice', () => {
    const events = [event({ row: 2, headcount: 3, title: 'Open day' })];
    const attendances = [0, 1, 2].map((at) => attendance({ event: 'e2', person: `p${at}` }));
    const statements = [0, 1, 2, 3].map((at) => statement({ value: 5, line: 10 * at + 1 }));
    const [first] = doubts(datasetOf({ events, attendances, statements }));
    expect(first?.printed).toBe('5');
  });

  it('says nothing of figures that take part in no sum', () => {
    const dataset = datasetOf({ events: eventsOf([20]), targets: [target({ value: 9 })] });
    expect(doubts(dataset)).toEqual([]);
  });
});

describe('a figure', () => {
  const place = { file: 'report.xlsx', sheet: 'Summary', row: 4, column: 2 };
  const dataset = datasetOf({
    events: eventsOf([20]),
    statements: [statement({ value: 60, source: place })],
  });
  const figure = (value: number, source: SourceRef | null): FindingFigure => ({
    ...{ role: 'reported', value, printed: String(value), label: 'attendances', source },
  });
  const doubtOf = (...figures: readonly FindingFigure[]) =>
    likelyWrongIn(dataset, english)(figures)?.printed;
  const counted = figure(20, null);

  it('is known by its value and place', () => {
    expect(doubtOf(figure(60, place), counted)).toBe('60');
    expect(doubtOf(figure(61, place), counted)).toBeUndefined();
  });

  it.each([{ file: 'report.md' }, { sheet: 'Events' }, { row: 5 }, { column: 3 }, { line: 1 }])(
    'at another place, $0, is another',
    (other) => {
      expect(doubtOf(figure(60, { ...place, ...other }), counted)).toBeUndefined();
    },
  );

  it('alone is not compared', () => {
    expect(doubtOf(figure(60, place))).toBeUndefined();
  });
});

describe('what is told of it', () => {
  const inTable = (value: number, line: number) =>
    statement({
      value,
      measure: 'events',
      source: { file: 'report.md', line, column: 3, quote: ` ${value} ` },
    });
  const types = [
    event({ row: 2, type: 'Fair', headcount: 20 }),
    event({ row: 3, type: 'Fair', headcount: 30 }),
    event({ row: 4, type: 'Talk', headcount: 25 }),
  ];
  const ofType = (type: string, value: number, line: number, passage: string | null = null) =>
    statement({ value, line, passage, scope: { type } });
  const planned = (value: number, fields = {}) =>
    statement({ value, role: 'planned', measure: 'events', ...fields });
  const targets = [
    target({ value: 9, scope: { type: 'Fair' } }),
    target({ value: 3, scope: { type: 'Talk' }, source: { file: 'targets.csv', row: 3 } }),
  ];

  it.each([
    {
      it: 'one row',
      records: { events: eventsOf([20]), statements: [statement({ value: 60 })] },
      text: '60 (report.md, line 1) is most likely wrong: if it were right, a row of the register (register.csv, row 2) would have to change.',
      speaks: { '60': [], '20': ['1 record of the register'] },
    },
    {
      it: 'what the register counts, once for two places',
      records: {
        events: ['IT', 'PL', 'PT'].map((country, at) => event({ row: at + 2, country })),
        statements: [1, 2].map((line) => statement({ value: 2, measure: 'countries', line })),
      },
      text: '2 (report.md, lines 1 and 2) is most likely wrong: if it were right, the 3 of the register would have to change.',
      speaks: { '2': ['1 other place'], '3': ['the count of the register'] },
    },
    {
      it: 'one of several rows',
      records: { events: eventsOf([20, 30]), statements: [statement({ value: 60 })] },
      text: '60 (report.md, line 1) is most likely wrong: if it were right, one of 2 rows of the register would have to change.',
      speaks: { '60': [], '50': ['2 records of the register'] },
    },
    {
      it: 'a figure below that of the one row with a value',
      records: { events: eventsOf([20, null]), statements: [statement({ value: 15 })] },
      text: '15 (report.md, line 1) is most likely wrong: if it were right, one of 2 rows of the register would have to change.',
      speaks: { '15': [], '20': ['2 records of the register'] },
    },
    {
      it: 'two places of equal weight',
      records: {
        statements: [30, 31].map((value, at) =>
          statement({ value, measure: 'events', line: 10 * at + 1 }),
        ),
      },
      text: 'It cannot be told which figure is wrong: to change 30 (report.md, line 1) is as little as to change 31 (report.md, line 11).',
      speaks: { '30': [], '31': [] },
    },
    {
      it: 'a table, which weighs more than a sentence',
      records: {
        statements: [inTable(30, 1), statement({ value: 31, measure: 'events', line: 5 })],
      },
      text: '31 (report.md, line 5) is most likely wrong: if it were right, 30 (line 1) would have to change.',
      speaks: { '30': [], '31': [] },
    },
    {
      it: 'a target',
      records: { targets: [target({ value: 9 })], statements: [planned(8)] },
      text: '8 planned (report.md, line 1) is most likely wrong: if it were right, the target of 9 (targets.csv, row 2) would have to change.',
      speaks: { '8': [], '9': ['1 target'] },
    },
    {
      it: 'two targets, of which a figure confirms one',
      records: {
        targets,
        statements: [planned(11), planned(9, { scope: { type: 'Fair' }, line: 2 })],
      },
      text: '11 planned (report.md, line 1) is most likely wrong: if it were right, the target of 3 (targets.csv, row 3) would have to change.',
      speaks: { '11': [], '12': ['2 targets'] },
    },
    {
      it: 'a part, of which whole and rows are against it',
      records: {
        events: types,
        statements: [
          statement({ value: 75, passage: 'a' }),
          ofType('Fair', 51, 1, 'a'),
          ofType('Talk', 25, 1, 'a'),
        ],
      },
      text: '51 (report.md, line 1) is most likely wrong: if it were right, 75 (line 1) and one of 2 rows of the register would have to change.',
      speaks: { '51': [], '50': ['2 records of the register'] },
    },
    {
      it: 'many other places',
      records: {
        events: types,
        statements: [
          statement({ value: 70 }),
          ofType('Fair', 50, 10),
          ofType('Talk', 25, 11),
          ...[74, 73, 72, 71].map((low, at) =>
            statement({ value: 75, line: 20 + at, interval: { low, high: 76 } }),
          ),
        ],
      },
      text: '70 (report.md, line 1) is most likely wrong: if it were right, 75 (line 20), 75 (line 21), 75 (line 22) and 3 more would have to change.',
      speaks: {
        '70': [],
        '75': ['3 records of the register', 'the sum of 2 stated parts', '4 statements'],
      },
    },
  ])('names $it', ({ records, text, speaks }) => {
    const [first] = doubts(datasetOf(records));
    expect(first?.text).toBe(text);
    const told = first?.speaks.map((one) => [one.printed, one.for]) ?? [];
    expect(Object.fromEntries(told)).toEqual(speaks);
  });

  it('counts the other places of a figure', () => {
    const statements = [0, 1, 2].map((at) => statement({ value: 60, line: 10 * at + 1 }));
    const [first] = doubts(datasetOf({ events: eventsOf([20, 30]), statements }));
    expect(first?.speaks).toEqual([
      { printed: '60', for: ['2 other places'] },
      { printed: '50', for: ['2 records of the register'] },
    ]);
  });

  it('stands at the place of the figure', () => {
    const dataset = datasetOf({ events: eventsOf([20]), statements: [statement({ value: 60 })] });
    const [first] = doubts(dataset);
    expect(first?.source).toEqual({ file: 'report.md', line: 1, column: 1 });
  });
});
