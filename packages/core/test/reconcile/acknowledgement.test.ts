import { describe, expect, it } from 'vitest';
import { acknowledge, acknowledgementOf } from '../../src/reconcile/acknowledgement.js';
import { check } from '../../src/reconcile/check.js';
import { compareFindings } from '../../src/reconcile/compare-findings.js';
import { recommendedRules } from '../../src/reconcile/recommended-rules.js';
import { datasetOf, eventsOf, organisation, target } from '../support/records.js';

function found(events: number, targetValue = 10) {
  const dataset = datasetOf({
    events: eventsOf(Array.from({ length: events }, () => 12)),
    targets: [target({ value: targetValue })],
  });
  return check(dataset, { rules: recommendedRules() }).findings;
}

const earlier = found(6);
const [accepted] = earlier.map((finding) =>
  acknowledgementOf(finding, {
    reason: 'The pandemic.',
    by: 'coordinator',
    on: null,
    until: '2021-12-31',
  }),
);
const records = accepted ? [accepted] : [];

it('holds as long as the figures stay the same', () => {
  const { findings, dead } = acknowledge(found(6), records);
  expect(findings[0]?.acknowledgement?.reason).toBe('The pandemic.');
  expect(dead).toEqual([]);
});

it.each([
  { state: 'lapsed', findings: found(7), asOf: null },
  { state: 'unused', findings: found(10), asOf: null },
  { state: 'expired', findings: found(6), asOf: '2022-01-01' },
])('is $state', ({ state, findings, asOf }) => {
  const result = acknowledge(findings, records, { asOf });
  expect(result.dead).toMatchObject([{ state, reason: 'The pandemic.' }]);
  expect(result.findings.every(({ acknowledgement }) => acknowledgement === null)).toBe(true);
});

it('compares with an earlier check', () => {
  const [finding] = earlier;
  expect(compareFindings(earlier, found(6)).unchanged).toEqual([finding?.id]);
  expect(compareFindings(earlier, found(7)).changed).toEqual([finding?.id]);
  expect(compareFindings([], earlier).new).toEqual([finding?.id]);
  expect(compareFindings(earlier, found(10)).gone).toEqual([finding]);
});

describe('two names that are different', () => {
  const dataset = datasetOf({
    organisations: [organisation({ name: 'Liceo Volta' })],
    events: eventsOf([12], { partners: ['Liceo Volto'], title: 'Open day' }),
  });
  const { findings } = check(dataset, { rules: recommendedRules() });
  const pair = (...names: [string, string]) =>
    acknowledge(findings, [], {
      different: [{ names, reason: 'Two schools of one town.', by: null, on: null }],
    });

  it('are accepted wherever a finding takes them for one', () => {
    const accepted = pair('liceo volta', 'Liceo Volto');
    const found = accepted.findings.find(({ rule }) => rule === 'unknown-organisation');
    expect(found?.acknowledgement?.reason).toBe('Two schools of one town.');
    expect(accepted.dead).toEqual([]);
  });

  it('are reported where no finding speaks of them', () => {
    const { findings: same, dead } = pair('Liceo Volta', 'CESIE');
    expect(same.every(({ acknowledgement }) => acknowledgement === null)).toBe(true);
    expect(dead).toMatchObject([{ finding: '"Liceo Volta" and "CESIE"', state: 'unused' }]);
  });
});
