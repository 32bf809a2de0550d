import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../src/model/event.js';
import { english } from '../../src/reconcile/messages/english/english.js';
import { pairObservation } from '../../src/reconcile/pair-observation.js';
import { event } from '../support/records.js';

function observed(one: Partial<EventRecord>, other: Partial<EventRecord>) {
  const first = event({ row: 2, start: '2020-05-04', ...one });
  const second = event({ row: 3, start: '2020-05-04', ...other });
  return pairObservation({ first, second, kind: 'near duplicate' }, english);
}

describe('two records that may be one', () => {
  const fair = { title: 'Spring FAIR' };
  const forum = { title: 'Forum' };

  it('have one key and one root in either order, and are named as they are printed', () => {
    const [seen, reversed] = [observed(fair, forum), observed(forum, fair)];
    expect(seen.key).toEqual(['forum', 'spring fair', '2020-05-04', 'near duplicate']);
    expect(reversed.key).toEqual(seen.key);
    expect(seen.root).toBe('same forum|spring fair 2020-05-04');
    expect(reversed.root).toBe(seen.root);
    expect([seen.pair, reversed.pair]).toEqual([
      ['Spring FAIR', 'Forum'],
      ['Forum', 'Spring FAIR'],
    ]);
  });

  it('have long titles cut', () => {
    const title = 'x'.repeat(90);
    expect(observed({ title }, { title }).pair).toEqual(['x'.repeat(80), 'x'.repeat(80)]);
  });

  it('have empty names and days where they have none', () => {
    const bare = { title: null, start: null };
    expect(observed(bare, bare)).toMatchObject({
      key: ['', '', '', 'near duplicate'],
      pair: ['', ''],
      root: 'same | ',
    });
  });

  it('stand at their rows, not at cells', () => {
    expect(observed(fair, forum).locations).toEqual([
      { relation: 'contributes', source: { file: 'register.csv', row: 2 } },
      { relation: 'contributes', source: { file: 'register.csv', row: 3 } },
    ]);
  });
});
