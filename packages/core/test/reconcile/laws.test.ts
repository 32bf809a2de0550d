import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '../../src/aggregate/figure-of.js';
import type { Repair } from '../../src/explain/repair.js';
import type { Dataset } from '../../src/model/dataset.js';
import { check } from '../../src/reconcile/check.js';
import { withChange } from '../../src/reconcile/dataset-change.js';
import type { Finding } from '../../src/reconcile/finding.js';
import { observe } from '../../src/reconcile/observed.js';
import { ruleSet } from '../../src/reconcile/rule-set.js';
import { randomProjects, spoiltProjects } from '../support/random-projects.js';
import { statement } from '../support/records.js';
import { socialLabs } from '../support/social-labs.js';

const rules = ruleSet('audit');
const options = { seed: 20_211_218, numRuns: 60 };

/** Order of rows is what this rule is about. */
const orderless = rules.filter(({ id }) => id !== 'date-breaks-order');

function verdicts(dataset: Dataset, of = rules): readonly string[] {
  return check(dataset, { rules: of })
    .findings.map(({ id, severity }) => `${id} ${severity}`)
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

  it('repairs what a repair says it solves, and opens nothing', () => {
    const { findings } = check(socialLabs, { rules });
    expect(repairsHold(socialLabs, findings)).toBeGreaterThan(3);
  });

  it('mends the cell or figure that was spoilt, when its repair is made', () => {
    let mended = 0;
    fc.assert(
      fc.property(spoiltProjects, (dataset) => {
        mended += repairsHold(dataset, check(dataset, { rules }).findings);
      }),
      options,
    );
    expect(mended).toBeGreaterThan(50);
  });
});

/** How many repairs of a dataset there are, each of which is made and looked at. */
function repairsHold(dataset: Dataset, findings: readonly Finding[]): number {
  const proposals = observe(dataset, rules, { asOf: null }).observed.flatMap(
    ({ observation }) => observation.repairs ?? [],
  );
  const before = new Set(findings.map(({ id }) => id));
  const repairs = findings.flatMap((finding) => finding.repairs.map((repair) => [finding, repair]));
  for (const [finding, { solves, ...repair }] of repairs as [Finding, Repair][]) {
    const { change } =
      proposals.find(({ from, to, location }) =>
        [from, to, JSON.stringify(location)].every(
          (one, at) => one === [repair.from, repair.to, JSON.stringify(repair.location)][at],
        ),
      ) ?? {};
    const repaired = change ? withChange(dataset, change, repair.to) : dataset;
    const after = new Set(check(repaired, { rules }).findings.map(({ id }) => id));
    expect(solves).toContain(finding.id);
    expect(solves.filter((id) => after.has(id))).toEqual([]);
    expect([...after].filter((id) => !before.has(id))).toEqual([]);
  }
  return repairs.length;
}
