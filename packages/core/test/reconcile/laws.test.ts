import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/aggregate/figure-of.js';
import type { Repair } from '../../src/explain/repair.js';
import type { Dataset } from '../../src/model/dataset.js';
import { check } from '../../src/reconcile/check.js';
import { withChange } from '../../src/reconcile/dataset-change.js';
import { english } from '../../src/reconcile/messages/english/english.js';
import { observe } from '../../src/reconcile/observed.js';
import type { ProposedRepair } from '../../src/reconcile/rule.js';
import { ruleSet } from '../../src/reconcile/rule-set.js';
import { triedRepairs } from '../../src/reconcile/tried-repairs.js';
import { randomProjects, spoiltProjects } from '../support/random-projects.js';
import { statement } from '../support/records.js';
import { socialLabs } from '../support/social-labs.js';

const rules = ruleSet('audit');
const options = { seed: 20_211_218, numRuns: 60 };

/** Order of rows is what this rule is about. */
const orderless = rules.filter(({ id }) => id !== 'date-breaks-order');

function verdicts(dataset: Dataset, of = rules): readonly string[] {
  return check(dataset, { rules: of })
    .findings.map(({ id, severity, likelyWrong, explanations: [best] }) =>
      [id, severity, likelyWrong?.printed, best?.kind, best?.posterior.toFixed(9)].join(' '),
    )
    .sort();
}

function statuses(dataset: Dataset): readonly string[] {
  return check(dataset, { rules: [] }).statements.map(({ status }) => status);
}

describe('a check', () => {
  it('gives the same verdicts in any order of rows', () => {
    fc.assert(
      fc.property(randomProjects, fc.infiniteStream(fc.nat()), (dataset, numbers) => {
        const keys = new Map(dataset.events.map((event) => [event, numbers.next().value ?? 0]));
        const events = dataset.events.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(verdicts({ ...dataset, events }, orderless)).toEqual(verdicts(dataset, orderless));
      }),
      options,
    );
  });

  it('does not look at what partners are called', () => {
    const renamed: Readonly<Record<string, string>> = {
      CARDET: 'Zenith',
      CESIE: 'Quorum',
      'INOVA+': 'Bauhaus',
      Agora: 'Mirador',
      'School 12': 'Gymnasium',
      'School 13': 'Lyceum',
    };
    const rulesAboutFigures = rules.filter(({ id }) => !id.includes('partner'));
    fc.assert(
      fc.property(randomProjects, (dataset) => {
        const events = dataset.events.map((event) => ({
          ...event,
          partners: event.partners.map((name) => renamed[name] ?? name),
        }));
        expect(verdicts({ ...dataset, events }, rulesAboutFigures)).toEqual(
          verdicts(dataset, rulesAboutFigures),
        );
      }),
      options,
    );
  });

  it('gives other statements the same status when one that agrees is added', () => {
    fc.assert(
      fc.property(randomProjects, (dataset) => {
        const { value } = figureOf(dataset, 'events');
        const agreeing = statement({ value: value ?? 0, measure: 'events', line: 90 });
        const more = { ...dataset, statements: [...dataset.statements, agreeing] };
        expect(statuses(more).slice(0, -1)).toEqual(statuses(dataset));
      }),
      options,
    );
  });

  it('judges figures alike when all of them are of a larger scale', () => {
    const sums = rules.filter(({ id }) =>
      ['statement-differs-from-register', 'contradicting-statements'].includes(id),
    );
    fc.assert(
      fc.property(randomProjects, fc.integer({ min: 2, max: 40 }), (dataset, times) => {
        const stated = statuses(dataset);
        const larger = scaled(dataset, times);
        expect(statuses(larger)).toEqual(stated);
        expect(check(larger, { rules: sums }).findings.map(({ rule }) => rule)).toEqual(
          check(dataset, { rules: sums }).findings.map(({ rule }) => rule),
        );
      }),
      options,
    );
  });

  it('prints formulas that come to what they say', () => {
    let sums = 0;
    fc.assert(
      fc.property(randomProjects, (dataset) => {
        const { findings } = check(dataset, { rules });
        const printed = findings.flatMap(({ explanations, figures }) => [
          ...explanations.map(({ formula }) => formula),
          ...figures.filter(({ role }) => role === 'derived').map((one) => one.printed),
        ]);
        for (const formula of printed) {
          const [, left, right] = /^([\d.]+(?: [-+×] [\d.]+)+) = ([\d.]+)$/.exec(formula) ?? [];
          if (left === undefined) continue;
          sums += 1;
          expect(evaluated(left), formula).toBeCloseTo(Number(right), 6);
        }
      }),
      { ...options, numRuns: 150 },
    );
    expect(sums).toBeGreaterThan(20);
  });

  it('tells every statement apart once', () => {
    fc.assert(
      fc.property(randomProjects, (dataset) => {
        const { coverage } = check(dataset, { rules: [] });
        const { linked, verified, contradicted, unverifiable, found } = coverage;
        expect(verified + contradicted + unverifiable).toBe(linked);
        expect(found).toBe(dataset.statements.length);
      }),
      options,
    );
  });

  it('names each finding once, and survives JSON', () => {
    fc.assert(
      fc.property(randomProjects, (dataset) => {
        const result = check(dataset, { rules });
        const ids = result.findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      options,
    );
  });

  it('leaves the dataset as it was', () => {
    const before = structuredClone(socialLabs);
    check(socialLabs, { rules });
    expect(socialLabs).toEqual(before);
  });

  it('keeps the repairs that a whole check of the changed dataset confirms', () => {
    let kept = keptRepairs(socialLabs);
    fc.assert(
      fc.property(fc.oneof(randomProjects, spoiltProjects), (dataset) => {
        kept += keptRepairs(dataset);
      }),
      { ...options, numRuns: 120 },
    );
    expect(kept).toBeGreaterThan(50);
  });
});

const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...ids].filter((id) => !others.has(id));

/** How many repairs of a dataset are kept. All that are proposed are made, in a dataset of their own. */
function keptRepairs(dataset: Dataset): number {
  const context = { asOf: null, messages: english };
  const { observed } = observe(dataset, rules, context);
  const kept = triedRepairs(dataset, observed, rules, context);
  const before = new Set(observed.map(({ id }) => id));
  const made = ({ change, ...told }: ProposedRepair): Repair => {
    const changed = structuredClone(withChange(dataset, change, told.to));
    const after = new Set(observe(changed, rules, context).observed.map(({ id }) => id));
    return { ...told, solves: without(before, after), opens: without(after, before) };
  };
  for (const one of observed) {
    const confirmed = (one.observation.repairs ?? [])
      .map(made)
      .filter(({ solves, opens }) => solves.includes(one.id) && opens.length === 0);
    expect(kept.get(one)).toEqual(confirmed.toSorted((a, b) => b.solves.length - a.solves.length));
  }
  return [...kept.values()].flat().length;
}

/** A project with so many times the people, in the register and in what is stated. */
function scaled(dataset: Dataset, times: number): Dataset {
  const { events, statements } = dataset;
  return {
    ...dataset,
    events: events.map((one) => ({
      ...one,
      headcount: one.headcount === null ? null : one.headcount * times,
    })),
    statements: statements.map((one) => {
      if (one.measure !== 'attendances') return one;
      const value = one.value * times;
      return { ...one, value, printed: String(value), interval: { low: value, high: value } };
    }),
  };
}

/** Products first, then sums from left to right. */
function evaluated(terms: string): number {
  const parts = terms.split(/ ([-+]) /);
  const product = (text = '') =>
    text.split(' × ').reduce((result, factor) => result * Number(factor), 1);
  return parts.reduce(
    (sum, part, at) =>
      at % 2 === 1 ? sum : sum + (parts[at - 1] === '-' ? -1 : 1) * product(part),
    0,
  );
}
