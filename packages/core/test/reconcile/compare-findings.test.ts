import { describe, expect, it } from 'vitest';
import { acknowledge, acknowledgementOf, valuesOf } from '../../src/reconcile/acknowledgement.js';
import { compareFindings } from '../../src/reconcile/compare-findings.js';
import type { Finding, FindingFigure } from '../../src/reconcile/finding.js';

const figure = (printed: string, fields: Partial<FindingFigure> = {}): FindingFigure => ({
  role: 'reported',
  value: 1,
  printed,
  label: 'figure',
  source: null,
  ...fields,
});

const finding = (id: string, fields: Partial<Finding> = {}): Finding => ({
  id,
  rule: 'rule',
  severity: 'warning',
  confidence: 'certain',
  message: 'M.',
  question: 'Q?',
  subject: { measure: null, unit: null, scope: {}, period: null },
  figures: [],
  locations: [],
  explanations: [],
  repairs: [],
  cause: null,
  acknowledgement: null,
  ...fields,
});

describe('the values of a finding', () => {
  const valued = finding('a', { figures: [figure('34'), figure('32', { role: 'planned' })] });

  it.each<[string, Partial<Finding>]>([
    ['its words', { message: 'Others.' }],
    ['what stands in quotes beside figures', { message: 'Of "Fair".' }],
    ['its severity', { severity: 'error' }],
    [
      'the place of a figure',
      {
        figures: [
          figure('34', { source: { file: 'a', row: 9 } }),
          figure('32', { role: 'planned' }),
        ],
      },
    ],
  ])('stay the same whatever %s', (_, fields) => {
    expect(valuesOf({ ...valued, ...fields })).toBe(valuesOf(valued));
  });

  it.each<[string, readonly FindingFigure[]]>([
    ['prints another figure', [figure('35'), figure('32', { role: 'planned' })]],
    ['has a figure of another role', [figure('34'), figure('32')]],
    ['has a figure less', [figure('34')]],
    ['has its figures exchanged', [figure('32', { role: 'planned' }), figure('34')]],
    ['has none', []],
  ])('change where it %s', (_, figures) => {
    expect(valuesOf({ ...valued, figures })).not.toBe(valuesOf(valued));
  });

  it('are the words in quotes where it has no figures', () => {
    const told = (message: string) => valuesOf(finding('a', { message }));
    expect(told('"Fair" is near "Fare".')).toBe(told('There is "Fair", and "Fare".'));
    expect(told('"Fair" is near "Fare".')).not.toBe(told('"Fair" is near "Fire".'));
    expect(told('"Fair" is near "Fare".')).not.toBe(told('"Fair" is near.'));
    expect(told('Nothing.')).toBe(told('Nothing else.'));
  });
});

describe('what was accepted', () => {
  const words = { reason: 'Agreed.', by: 'Ada', on: '2021-01-01', until: '2021-12-31' };
  const record = acknowledgementOf(finding('a'), words);

  it('names the finding and its values', () => {
    expect(record).toEqual({ finding: 'a', ...words, values: valuesOf(finding('a')) });
  });

  it('is told of its finding alone', () => {
    const { findings, dead } = acknowledge([finding('a'), finding('b')], [record]);
    expect(findings.map(({ acknowledgement }) => acknowledgement)).toEqual([words, null]);
    expect(dead).toEqual([]);
  });

  it.each([
    { asOf: null, until: '2021-12-31', expired: false },
    { asOf: '2021-12-31', until: '2021-12-31', expired: false },
    { asOf: '2022-01-01', until: '2021-12-31', expired: true },
    { asOf: '2022-01-01', until: null, expired: false },
  ])('holds to its last day: on $asOf until $until', ({ asOf, until, expired }) => {
    const { findings, dead } = acknowledge([finding('a')], [{ ...record, until }], { asOf });
    expect(findings[0]?.acknowledgement !== null).toBe(!expired);
    expect(dead).toEqual(expired ? [{ finding: 'a', state: 'expired', reason: 'Agreed.' }] : []);
  });

  it('keeps what a finding came with', () => {
    const [same] = acknowledge([finding('a', { acknowledgement: words })], []).findings;
    expect(same?.acknowledgement).toEqual(words);
  });

  it('is the reason given for the finding rather than for the pair', () => {
    const paired = finding('a', { pair: ['School 1', 'School I'] });
    const names: readonly [string, string] = ['SCHOOL I', 'school 1'];
    const different = [{ names, reason: 'Two schools.', by: 'Bea', on: '2021-02-02' }];
    expect(acknowledge([paired, finding('b')], [], { different }).findings).toMatchObject([
      { acknowledgement: { reason: 'Two schools.', by: 'Bea', on: '2021-02-02', until: null } },
      { acknowledgement: null },
    ]);
    const both = acknowledge([paired], [{ ...record, values: valuesOf(paired) }], { different });
    expect(both.findings[0]?.acknowledgement?.reason).toBe('Agreed.');
    expect(both.dead).toEqual([]);
  });

  it('is told as unused where nothing takes the two for one', () => {
    const names: readonly [string, string] = ['School 1', 'School I'];
    const different = [{ names, reason: 'Two schools.', by: null, on: null }];
    const other = finding('a', { pair: ['School 1', 'School 2'] });
    expect(acknowledge([finding('a'), other], [], { different }).dead).toEqual([
      { finding: '"School 1" and "School I"', state: 'unused', reason: 'Two schools.' },
    ]);
  });
});

describe('two checks', () => {
  const other = { figures: [figure('35')] };

  it('differ in findings that are new, changed, unchanged and gone', () => {
    const earlier = [finding('same'), finding('changed'), finding('gone')];
    const later = [finding('changed', other), finding('new'), finding('same')];
    expect(compareFindings(earlier, later)).toEqual({
      new: ['new'],
      changed: ['changed'],
      unchanged: ['same'],
      gone: [earlier[2]],
    });
  });
});
