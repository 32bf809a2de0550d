import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { Statement } from '../../src/model/statement.js';
import { check } from '../../src/reconcile/check.js';
import { datasetOf, statement, target } from '../support/records.js';

const period = { start: '2019-01-01', end: '2021-01-01' };
const project = { name: 'P', period, reportingPeriod: null, workPackages: [] };
const source = (row: number) => ({ source: { file: 'targets.csv', row } });
const both = [
  target({ value: 20, scope: { type: 'Fair' }, ...source(2) }),
  target({ value: 12, scope: { type: 'Talk' }, ...source(3) }),
];
const amended = [target({ value: 40 }), target({ value: 32, amended: '2020-01-01', ...source(3) })];
const product = { events: 4, perEvent: 25 };

interface Case {
  readonly it: string;
  readonly records: Partial<Dataset>;
  readonly stated: Partial<Statement> & Pick<Statement, 'value'>;
  readonly status: string;
  readonly reason: string | null;
}

const cases: readonly Case[] = [
  {
    it: 'of the whole project',
    records: { targets: [target({ value: 32 })] },
    stated: { value: 34 },
    status: 'contradicted',
    reason: 'The targets give 32 events.',
  },
  {
    it: 'of all its time',
    records: { project, targets: [target({ value: 32 })] },
    stated: { value: 34, period },
    status: 'contradicted',
    reason: 'The targets give 32 events.',
  },
  {
    it: 'of a part of its time',
    records: { project, targets: [target({ value: 32 })] },
    stated: { value: 32, period: { start: '2019-01-01', end: '2020-01-01' } },
    status: 'unverifiable',
    reason: 'The targets are of the whole project, the figure is of a part of its time.',
  },
  {
    it: 'as planned',
    records: { targets: [target({ value: 32 })] },
    stated: { value: 32 },
    status: 'verified',
    reason: null,
  },
  {
    it: 'in a rounded form',
    records: { targets: [target({ value: 32 })] },
    stated: { value: 30, interval: { low: 25, high: 35 }, printed: 'about 30' },
    status: 'verified',
    reason: 'The pass rests on the printed form "about 30"; the targets give 32.',
  },
  {
    it: 'of parts that add up',
    records: { targets: both },
    stated: { value: 32 },
    status: 'verified',
    reason: null,
  },
  {
    it: 'of organisations, whose parts do not add up',
    records: {
      targets: both.map((one) => ({ ...one, measure: 'organisations' as const })),
    },
    stated: { value: 32, measure: 'organisations' },
    status: 'unverifiable',
    reason: 'No target is given.',
  },
  {
    it: 'of a part that has no target',
    records: { targets: both },
    stated: { value: 5, scope: { type: 'Visit' } },
    status: 'unverifiable',
    reason: 'No target is given for type Visit.',
  },
  {
    it: 'without targets',
    records: {},
    stated: { value: 5 },
    status: 'unverifiable',
    reason: 'There are no targets to compare it with.',
  },
  {
    it: 'from before an amendment',
    records: { targets: amended },
    stated: { value: 40 },
    status: 'verified',
    reason: 'It is a target that was amended or is due at another date; the last is 32.',
  },
  {
    it: 'from neither before nor after an amendment',
    records: { targets: amended },
    stated: { value: 41 },
    status: 'contradicted',
    reason: 'The targets give 32 events.',
  },
  {
    it: 'from before an amendment of another part',
    records: {
      targets: [...both, ...amended.map((one) => ({ ...one, scope: { type: 'Visit' } }))],
    },
    stated: { value: 40, scope: { type: 'Talk' } },
    status: 'contradicted',
    reason: 'The targets give 12 events.',
  },
  {
    it: 'as events by people, of people',
    records: {
      targets: [
        target({ value: 4, product }),
        target({ value: 5, amended: '2020-01-01', product: { events: 5, perEvent: 30 } }),
      ],
    },
    stated: { value: 100, measure: 'attendances' },
    status: 'verified',
    reason: 'It is a target that was amended or is due at another date; the last is 150.',
  },
  {
    it: 'as events by people, of events',
    records: {
      targets: [
        target({ value: 100, measure: 'attendances', product }),
        target({
          value: 150,
          measure: 'attendances',
          amended: '2020-01-01',
          product: { events: 5, perEvent: 30 },
        }),
      ],
    },
    stated: { value: 4 },
    status: 'verified',
    reason: 'It is a target that was amended or is due at another date; the last is 5.',
  },
];

describe('a planned statement', () => {
  it.each(cases)('$it: $status', ({ records, stated, status, reason }) => {
    const statements = [statement({ role: 'planned', measure: 'events', ...stated })];
    const [judged] = check(datasetOf({ ...records, statements }), { rules: [] }).statements;
    expect(judged).toMatchObject({ status, reason });
  });

  it('brings the planned figure with as many targets as it is made of', () => {
    const statements = [statement({ role: 'planned', measure: 'events', value: 33 })];
    const [judged] = check(datasetOf({ targets: both, statements }), { rules: [] }).statements;
    expect(judged?.figure).toEqual({ value: 32, records: 2, missing: 0 });
  });
});
