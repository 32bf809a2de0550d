import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { Issue } from '../../src/model/issue.js';
import type { Severity } from '../../src/model/severity.js';
import { english } from '../../src/reconcile/messages/english/english.js';
import type { Rule, RuleContext } from '../../src/reconcile/rule.js';
import { withSetting } from '../../src/reconcile/rule-setting.js';
import { attendance, datasetOf, event, issue, statement, target } from '../support/records.js';

/** Sees what it was given: with a severity of its own, with the rule's, and what cannot be known. */
function seeing(seen: { dataset?: Dataset; context?: RuleContext }, own?: Severity): Rule {
  return {
    id: 'seeing',
    severity: 'warning',
    title: 'T',
    reads: ['headcount'],
    *check(dataset, context) {
      seen.dataset = dataset;
      seen.context = context;
      const found = { key: ['k'], message: 'M.', question: 'Q?', locations: [] };
      yield own === undefined ? found : { ...found, severity: own };
      yield { unverifiable: 'U.', locations: [] };
    },
  };
}

function run(
  setting: Parameters<typeof withSetting>[1],
  own?: Severity,
  issues?: readonly Issue[],
) {
  const seen: { dataset?: Dataset; context?: RuleContext } = {};
  const rule = withSetting(seeing(seen, own), setting);
  const told = [
    ...rule.check(dataset, {
      messages: english,
      asOf: '2020-01-01',
      ...(issues ? { issues } : {}),
    }),
  ];
  const severities = told.map((one) => ('unverifiable' in one ? one.unverifiable : one.severity));
  return { rule, severities, ...seen };
}

const at = (row: number, type: string, country: string) =>
  event({ row, type, country, source: { file: 'register.csv', row } });
const dataset = datasetOf({
  events: [at(2, 'Fair', 'IT'), at(3, 'Talk', 'IT'), at(4, 'Fair', 'PL')],
  statements: [
    statement({ value: 1, scope: { type: 'fairs' } }),
    statement({ value: 2, scope: { type: 'Fair', country: 'IT' } }),
    statement({ value: 3 }),
  ],
  targets: [
    target({ value: 1, scope: { type: 'FAIR' } }),
    target({ value: 2, scope: { type: 'Talk' } }),
  ],
});

describe('a setting of severity', () => {
  it.each<{
    setting: Parameters<typeof withSetting>[1];
    own?: Severity;
    told: Severity | undefined;
  }>([
    { setting: {}, told: undefined },
    { setting: {}, own: 'note', told: 'note' },
    { setting: { severity: 'error' }, told: 'error' },
    { setting: { severity: 'error' }, own: 'note', told: 'error' },
    { setting: { graver: true }, told: 'error' },
    { setting: { graver: true }, own: 'warning', told: 'error' },
    { setting: { graver: true }, own: 'note', told: 'note' },
    { setting: { graver: true, severity: 'note' }, own: 'error', told: 'note' },
  ])('$setting makes of $own $told', ({ setting, own, told }) => {
    expect(run(setting, own).severities).toEqual([told, 'U.']);
  });

  it('is that of the rule', () => {
    expect(run({ severity: 'note' }).rule).toMatchObject({ id: 'seeing', severity: 'note' });
    expect(run({}).rule).toMatchObject({ severity: 'warning', reads: ['headcount'] });
  });

  it('switches a rule off', () => {
    const { rule, severities } = run({ severity: 'off' });
    expect(severities).toEqual([]);
    expect(rule).toMatchObject({ id: 'seeing', severity: 'warning' });
  });
});

describe('a setting of scope', () => {
  it('leaves the lists of other events out, and keeps those of no event', () => {
    const attendances = ['e2', 'e3', 'Nowhere'].map((one) => attendance({ event: one }));
    const seen: { dataset?: Dataset } = {};
    const rule = withSetting(seeing(seen), { scope: { type: 'Fair' } });
    expect([
      ...rule.check({ ...dataset, attendances }, { asOf: null, messages: english }),
    ]).toHaveLength(2);
    expect(seen.dataset?.attendances.map((one) => one.event)).toEqual(['e2', 'Nowhere']);
  });

  it('shows the rule the events, statements and targets in it', () => {
    const { dataset: part } = run({ scope: { type: 'fair' } });
    expect(part?.events.map(({ source }) => source.row)).toEqual([2, 4]);
    expect(part?.statements.map(({ value }) => value)).toEqual([1, 2]);
    expect(part?.targets.map(({ value }) => value)).toEqual([1]);
  });

  it('may be of two dimensions', () => {
    const { dataset: part } = run({ scope: { type: 'Fair', country: 'Italy' } });
    expect(part?.events.map(({ source }) => source.row)).toEqual([2]);
    expect(part?.statements.map(({ value }) => value)).toEqual([2]);
    expect(part?.targets).toEqual([]);
  });

  it('shows nothing where the register does not tell it', () => {
    const { dataset: part } = run({ scope: { Colour: 'red' } });
    expect(part).toEqual({ ...dataset, events: [], statements: [], targets: [] });
  });

  it('lets every repair be tried, since what lies in it may change', () => {
    expect(run({ scope: { type: 'Fair' } }).rule.reads).toBeUndefined();
  });

  it('leaves out what could not be read in rows outside, and no more', () => {
    const rows = [2, 3, 9].map((row) => issue({ row, code: 'c', message: 'M.' }));
    const elsewhere = [
      { ...issue({ code: 'c', message: 'M.' }), source: { file: 'register.csv' } },
      { ...issue({ code: 'c', message: 'M.' }), source: { file: 'other.csv', row: 3 } },
      {
        ...issue({ code: 'c', message: 'M.' }),
        source: { file: 'register.csv', sheet: 'B', row: 3 },
      },
      { ...issue({ code: 'c', message: 'M.' }), source: { file: 'register.csv', line: 3 } },
    ];
    const issues = [...rows, ...elsewhere];
    const { context } = run({ scope: { type: 'Fair' } }, undefined, issues);
    expect(context).toEqual({
      asOf: '2020-01-01',
      messages: english,
      issues: issues.filter((_, index) => index !== 1),
    });
    expect(run({ scope: { type: 'Fair' } }).context?.issues).toEqual([]);
  });

  it('is the whole where none is given', () => {
    const issues = [issue({ row: 3, code: 'c', message: 'M.' })];
    const { dataset: part, context } = run({}, undefined, issues);
    expect(part).toBe(dataset);
    expect(context?.issues).toBe(issues);
  });
});
