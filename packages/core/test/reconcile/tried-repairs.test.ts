import { describe, expect, it } from 'vitest';
import { check } from '../../src/reconcile/check.js';
import type { Observation, ProposedRepair, Rule } from '../../src/reconcile/rule.js';
import { datasetOf, eventsOf } from '../support/records.js';

const source = { file: 'r.csv', row: 2 };
const repair = (event: number, to: number): ProposedRepair => ({
  location: source,
  from: 'before',
  to: String(to),
  change: { event: `e${event}`, field: 'headcount', to },
});

/** Finds each headcount of which a number is no multiple, and proposes what it is given. */
function multiplesOf(number: number, repairs: readonly ProposedRepair[] = [], fields = {}): Rule {
  return {
    id: `no-multiple-of-${number}`,
    severity: 'warning',
    title: 'T',
    *check({ events }) {
      for (const { id, headcount } of events) {
        if (headcount === null || headcount % number === 0) continue;
        const found: Observation = {
          key: [id],
          message: 'M.',
          question: 'Q?',
          locations: [],
          repairs,
        };
        yield found;
      }
    },
    ...fields,
  };
}

const told = (headcounts: readonly number[], rules: readonly Rule[]) => {
  const { findings } = check(datasetOf({ events: eventsOf(headcounts) }), { rules });
  return findings.map(({ rule, repairs }) => [
    rule,
    ...repairs.map(
      ({ to, solves, opens }) => `${to} solves ${solves.length} opens ${opens.length}`,
    ),
  ]);
};

describe('repairs', () => {
  it('are those that clear a finding, with all that they clear', () => {
    const rules = [multiplesOf(2, [repair(2, 6)]), multiplesOf(3)];
    expect(told([5], rules)).toEqual([
      ['no-multiple-of-2', '6 solves 2 opens 0'],
      ['no-multiple-of-3'],
    ]);
  });

  it('are as proposed, but for the change', () => {
    const dataset = datasetOf({ events: eventsOf([5]) });
    const [finding] = check(dataset, { rules: [multiplesOf(2, [repair(2, 6)])] }).findings;
    expect(finding?.repairs).toEqual([
      { location: source, from: 'before', to: '6', solves: [finding?.id], opens: [] },
    ]);
  });

  it.each([
    { it: 'open a finding of another rule', to: 4, rules: [multiplesOf(3)], headcount: 3 },
    { it: 'clear nothing', to: 7, rules: [], headcount: 5 },
  ])('are none that $it', ({ to, rules, headcount }) => {
    const [first] = told([headcount], [multiplesOf(2, [repair(2, to)]), ...rules]);
    expect(first).toEqual(['no-multiple-of-2']);
  });

  it('stand at the findings that they clear alone', () => {
    const rules = [multiplesOf(2, [repair(2, 6)])];
    expect(told([5, 7], rules)).toEqual([
      ['no-multiple-of-2', '6 solves 1 opens 0'],
      ['no-multiple-of-2'],
    ]);
  });

  it('stand in the order of how many they clear', () => {
    const rules = [multiplesOf(2, [repair(2, 2), repair(2, 6)]), multiplesOf(3)];
    expect(told([5], rules)[0]).toEqual([
      'no-multiple-of-2',
      '6 solves 2 opens 0',
      '2 solves 1 opens 0',
    ]);
  });

  it('are tried once, however many findings propose them', () => {
    let checks = 0;
    const counting: Rule = {
      ...multiplesOf(2, [repair(2, 6), repair(3, 8)]),
      *check(dataset, context) {
        checks += 1;
        yield* multiplesOf(2, [repair(2, 6), repair(3, 8)]).check(dataset, context);
      },
    };
    told([5, 7, 9], [counting]);
    expect(checks).toBe(3);
  });

  it('are tried by the rules that read what they change', () => {
    let checks = 0;
    const reading = (reads: Rule['reads']): Rule => ({
      ...multiplesOf(1),
      reads,
      check() {
        checks += 1;
        return [];
      },
    });
    const checksOf = (reads: Rule['reads']) => {
      checks = 0;
      told([5], [multiplesOf(2, [repair(2, 6)]), reading(reads)]);
      return checks;
    };
    expect(checksOf(undefined)).toBe(2);
    expect(checksOf(['title', 'headcount'])).toBe(2);
    expect(checksOf(['events'])).toBe(2);
    expect(checksOf(['title', 'statements'])).toBe(1);
  });

  it.each([
    { events: 100, tried: 60 },
    { events: 1000, tried: 10 },
    { events: 1001, tried: 10 },
    { events: 20_000, tried: 1 },
  ])('of $events events are tried at most $tried times', ({ events, tried }) => {
    const many = Array.from({ length: 70 }, (_, at) => repair(2, 2 * at + 2));
    const headcounts = Array.from({ length: events }, (_, at) => (at === 0 ? 5 : 2));
    expect(told(headcounts, [multiplesOf(2, many)])[0]).toHaveLength(1 + tried);
  });
});
