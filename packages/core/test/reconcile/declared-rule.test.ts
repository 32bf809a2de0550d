import { describe, expect, it } from 'vitest';
import { check } from '../../src/reconcile/check.js';
import { type DeclaredRule, declaredRule } from '../../src/reconcile/declared-rule.js';
import { isMarked, markedMessages } from '../support/marked-messages.js';
import { datasetOf, event } from '../support/records.js';
import { socialLabs } from '../support/social-labs.js';

const rule = (fields: Partial<DeclaredRule>): DeclaredRule => ({
  id: 'own',
  left: 'events',
  operator: '=',
  right: '34',
  ...fields,
});

function messages(fields: Partial<DeclaredRule>): readonly string[] {
  const { findings } = check(socialLabs, { rules: [declaredRule(rule(fields))] });
  return findings.map(({ message }) => message);
}

describe('declaredRule', () => {
  it.each(['own', 'own-2', 'o', 'own2-rule-x'])('may be called %s', (id) => {
    expect(declaredRule(rule({ id })).id).toBe(id);
  });

  it.each<Partial<DeclaredRule>>([
    { left: 'events', operator: '=', right: '34' },
    { left: 'events[type=igniting events] + 24', operator: '=', right: 'events' },
    { left: 'attendances / events', operator: '>', right: '20' },
    { left: '2 * (events - records)', operator: '=', right: '6' },
    { left: 'stated(attendances[type=Peer-learning event])', operator: '=', right: '295' },
    { left: 'targets(events)', operator: '=', right: '32' },
    { left: 'events', operator: '<=', right: '32', tolerance: 2 },
    { left: 'attendances', operator: '>=', right: '6', by: 'country' },
  ])('passes $left $operator $right', (fields) => {
    expect(messages(fields)).toEqual([]);
  });

  it('tells of a dimension that there is none, and which there are', () => {
    const dataset = datasetOf({ events: [event({ extra: { Hall: 'A', Floor: '2' } })] });
    const by = declaredRule(rule({ by: 'room' }));
    const [first] = check(dataset, { rules: [by] }).unverifiable;
    expect(first?.unverifiable).toMatch(
      /^Rule own: there is no dimension "room"\. Known: .*type, .*Floor, Hall\.$/,
    );
  });

  it.each<Partial<DeclaredRule> & { says: string; count?: number }>([
    { left: 'planned(events)', operator: '=', right: 'targets(events)', says: '34 and 32' },
    {
      left: 'events',
      operator: '>=',
      right: 'targets(events)',
      by: 'type',
      says: 'Bench-learning event',
      count: 2,
    },
    {
      left: 'attendances',
      operator: '>',
      right: '800',
      message: 'Only {left} of {right}.',
      says: 'Only 712 of 800.',
    },
  ])('finds $left $operator $right', ({ says, count = 1, ...fields }) => {
    const found = messages(fields);
    expect(found).toHaveLength(count);
    expect(found[0]).toContain(says);
  });

  it.each([
    { left: '0.1 + 0.2', operator: '=', right: '0.3' },
    { left: '0.1 + 0.2', operator: '<=', right: '0.3' },
    { left: 'events * 1.1', operator: '>=', right: '37.4' },
    { left: '0.3', operator: '=', right: '0.2', tolerance: 0.1 },
  ] as const)('holds where machines round: $left $operator $right', (fields) => {
    expect(messages(fields)).toEqual([]);
  });

  it('puts a scope into its words as it is', () => {
    const dataset = datasetOf({ events: [event({ type: 'Open $& day' })] });
    const few = rule({ operator: '>', by: 'type', message: 'Few{scope}.' });
    const [seen] = check(dataset, { rules: [declaredRule(few)] }).findings;
    expect(seen?.message).toContain('Open $& day');
  });

  // 34 events.
  it.each<readonly [DeclaredRule['operator'], number, number, boolean]>([
    ['=', 34, 0, true],
    ['=', 35, 0, false],
    ['=', 33, 0, false],
    ['=', 36, 2, true],
    ['=', 32, 2, true],
    ['=', 37, 2, false],
    ['!=', 34, 0, false],
    ['!=', 35, 0, true],
    ['!=', 36, 2, false],
    ['!=', 37, 2, true],
    ['<', 34, 0, false],
    ['<', 35, 0, true],
    ['<', 32, 2, false],
    ['<', 33, 2, true],
    ['<=', 34, 0, true],
    ['<=', 33, 0, false],
    ['<=', 32, 2, true],
    ['<=', 31, 2, false],
    ['>', 34, 0, false],
    ['>', 33, 0, true],
    ['>', 36, 2, false],
    ['>', 35, 2, true],
    ['>=', 34, 0, true],
    ['>=', 35, 0, false],
    ['>=', 36, 2, true],
    ['>=', 37, 2, false],
  ])('events %s %d with a tolerance of %d: %s', (operator, right, tolerance, holds) => {
    expect(messages({ operator, right: String(right), tolerance })).toHaveLength(holds ? 0 : 1);
  });

  it('says what was compared, with the places of what is stated', () => {
    const { findings } = check(socialLabs, {
      rules: [declaredRule(rule({ left: 'planned(events)', right: 'targets(events)' }))],
    });
    expect(findings).toMatchObject([
      {
        rule: 'own',
        severity: 'warning',
        confidence: 'certain',
        message: '34 and 32: planned(events) = targets(events) does not hold.',
        question: 'Why does "planned(events) = targets(events)" not hold?',
        subject: { scope: {} },
        figures: [
          { role: 'derived', value: 34, printed: '34', label: 'planned(events)' },
          { role: 'derived', value: 32, printed: '32', label: 'targets(events)' },
        ],
      },
    ]);
    const [found] = findings;
    expect(found?.figures.map(({ source }) => source?.file)).toEqual(['report.md', 'targets.csv']);
    expect(found?.locations.map(({ relation, source }) => [relation, source.file])).toEqual([
      ['contributes', 'report.md'],
      ...[2, 3, 4, 5].map(() => ['contributes', 'targets.csv']),
    ]);
  });

  it('says in which scope, of the values that the register gives', () => {
    const events = [
      event({ row: 2, type: 'Fair', headcount: 20 }),
      event({ row: 3, type: 'Talk' }),
      event({ row: 4, headcount: 5 }),
    ];
    const { findings, unverifiable } = check(datasetOf({ events }), {
      rules: [declaredRule(rule({ left: 'attendances', right: '1200', by: 'type' }))],
    });
    expect(findings.map(({ message, question }) => [message, question])).toEqual([
      [
        '20 and 1200: attendances = 1200 does not hold for type Fair.',
        'Why does "attendances = 1200" not hold for type Fair?',
      ],
    ]);
    expect(unverifiable.map((one) => one.unverifiable)).toEqual([
      'Rule own: "attendances" for type Talk cannot be known.',
    ]);
  });

  it('is less sure where a record lacks a value', () => {
    const events = [event({ row: 2, headcount: 20 }), event({ row: 3 })];
    const { findings } = check(datasetOf({ events }), {
      rules: [declaredRule(rule({ left: 'attendances', right: '30', severity: 'note' }))],
    });
    expect(findings).toMatchObject([{ confidence: 'possible', severity: 'note' }]);
  });

  it('puts every value into the words of the project', () => {
    const message = '{left} of {left}, {right}{scope}{scope}';
    const found = messages({ right: '99', by: 'type', message });
    expect(found[0]).toMatch(/^(\d+) of \1, 99( for type .*)\2$/);
  });

  it.each<Partial<DeclaredRule> & { it: string }>([
    { it: 'a comparison that does not hold', right: '99', by: 'type' },
    { it: 'a figure that nobody gives', left: 'contacts' },
    { it: 'a column that the register does not have', by: 'colour' },
  ])('says nothing of $it that is not in the catalogue of messages', ({ it: _, ...fields }) => {
    const context = { asOf: null, messages: markedMessages };
    const told = [...declaredRule(rule(fields)).check(socialLabs, context)].flatMap((seen) =>
      'unverifiable' in seen ? [seen.unverifiable] : [seen.message, seen.question],
    );
    expect(told).not.toEqual([]);
    expect(told.filter((text) => !isMarked(text))).toEqual([]);
  });

  it('is titled by its comparison', () => {
    expect(declaredRule(rule({}))).toMatchObject({ id: 'own', title: 'events = 34' });
  });

  it.each<Partial<DeclaredRule> & { it: string }>([
    { it: 'a stated figure with two values', left: 'stated(attendances)' },
    { it: 'a figure that nobody gives', left: 'contacts' },
    { it: 'a division by nought', left: 'events / 0' },
    { it: 'a column that the register does not have', left: 'events[colour=red]' },
    { it: 'what is counted by such a column', by: 'colour' },
  ])('cannot verify $it', ({ it: _, ...fields }) => {
    const { findings, unverifiable } = check(socialLabs, { rules: [declaredRule(rule(fields))] });
    expect(findings).toEqual([]);
    expect(unverifiable).toHaveLength(1);
  });

  it.each([
    { left: 'event', message: 'is no measure. Known: records, events' },
    { left: 'events +', message: 'has its end where' },
    { left: 'events) ', message: 'where an operator or the end' },
    { left: 'events; drop', message: 'has ";"' },
    { left: 'events[type]', message: 'Write it as [dimension=value' },
    { left: 'targets events', message: 'where "("' },
    { id: 'Own Rule', message: 'A rule is called "Own Rule". Write small letters and hyphens.' },
    { id: 'ownRule', message: 'small letters and hyphens' },
    { id: '1-own', message: 'small letters and hyphens' },
    { id: 'own-', message: 'small letters and hyphens' },
    { id: '-own', message: 'small letters and hyphens' },
    { id: 'own--rule', message: 'small letters and hyphens' },
    { id: '', message: 'small letters and hyphens' },
    { operator: '==' as '=', message: 'The rule "own" compares by "==". Allowed: = != < <= > >=.' },
    {
      severity: 'fatal' as 'error',
      message: 'The severity of rule "own" is "fatal". Allowed: error, warning, note.',
    },
  ])('refuses: $message', ({ message, ...fields }) => {
    expect(() => declaredRule(rule(fields))).toThrow(message);
  });

  it('refuses a name in braces that stands for nothing', () => {
    expect(() => declaredRule(rule({ message: 'Only {left} of {rigth}.' }))).toThrow(
      'The message of rule "own" has "{rigth}". Allowed: {left}, {right}, {scope}.',
    );
  });
});
