import { describe, expect, it } from 'vitest';
import { check } from '../../src/reconcile/check.js';
import { type DeclaredRule, declaredRule } from '../../src/reconcile/declared-rule.js';
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
    { it: 'a stated figure with two values', left: 'stated(attendances)' },
    { it: 'a figure that nobody gives', left: 'contacts' },
    { it: 'a division by nought', left: 'events / 0' },
    { it: 'a column that the register does not have', left: 'events[colour=red]' },
  ])('cannot verify $it', ({ left }) => {
    const { findings, unverifiable } = check(socialLabs, { rules: [declaredRule(rule({ left }))] });
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
    { id: 'Own Rule', message: 'small letters and hyphens' },
    { operator: '==' as '=', message: 'Allowed: = != <' },
    { severity: 'fatal' as 'error', message: 'Allowed: error, warning, note' },
  ])('refuses: $message', ({ message, ...fields }) => {
    expect(() => declaredRule(rule(fields))).toThrow(message);
  });
});
