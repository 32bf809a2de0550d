import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, ruleSet } from '../../packages/core/dist/index.js';
import { cleanProject } from './clean-project.mjs';
import { errors } from './errors.mjs';
import { accuracyPage } from './page.mjs';
import { random } from './random.mjs';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    write: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});
const sizes = [20, 31, 120, 500];
const rules = ruleSet('submission');
const from = Number(values.from);
const count = Number(values.count);
const loud = ({ severity }) => severity !== 'note';

const clean = { projects: 0, errors: 0, warnings: 0, rules: new Map() };
const kinds = new Map(
  Object.keys(errors).map((kind) => [
    kind,
    {
      kind,
      tried: 0,
      found: 0,
      placed: 0,
      extra: 0,
      loud: 0,
      explained: 0,
      first: 0,
      firstThree: 0,
      likely: 0,
      likelyRight: 0,
      repaired: 0,
      repairs: 0,
      fuzzy: false,
    },
  ]),
);

for (let seed = from; seed < from + count; seed += 1) {
  // Large projects are slow and say little more: one in ten.
  const size = seed % 10 === 0 ? sizes[3] : sizes[seed % 3];
  const { dataset } = cleanProject(seed, size);
  const before = check(dataset, { rules }).findings;
  clean.projects += 1;
  clean.errors += before.filter(({ severity }) => severity === 'error').length;
  clean.warnings += before.filter(({ severity }) => severity === 'warning').length;
  for (const finding of before.filter(loud)) {
    clean.rules.set(finding.rule, (clean.rules.get(finding.rule) ?? 0) + 1);
    if (values.show === 'clean') console.log(seed, finding.severity, finding.rule, finding.message);
  }
  if (size === 500) continue;
  const known = new Set(before.map(({ id }) => id));
  for (const [kind, make] of Object.entries(errors)) {
    const made = make(dataset, random(seed * 7919 + kind.length * 104729 + kind.charCodeAt(0)));
    if (made === undefined) continue;
    const score = kinds.get(kind);
    score.tried += 1;
    score.fuzzy = made.fuzzy === true;
    const { findings } = check(made.dataset, { rules });
    const fresh = findings.filter(({ id }) => !known.has(id));
    const right = fresh.filter(({ rule }) => made.rules.includes(rule));
    const isThere = ({ locations }) =>
      locations.some(
        ({ source }) =>
          source.file === made.place.file &&
          source.row === made.place.row &&
          source.line === made.place.line,
      );
    if (right.length > 0) score.found += 1;
    if (right.some(isThere)) score.placed += 1;
    else if (values.show === kind)
      console.log(
        'missed',
        seed,
        JSON.stringify(made.place),
        fresh.map(({ rule, message }) => `${rule}: ${message}`),
      );
    const extra = fresh
      .filter(loud)
      .filter(({ rule }) => !made.rules.includes(rule) && !(made.also ?? []).includes(rule));
    score.loud += fresh.filter(loud).length;
    score.extra += extra.length;
    if (values.show === kind)
      for (const one of extra) console.log('extra', seed, one.rule, one.message);
    if (made.repair !== undefined) {
      score.repairs += 1;
      if (right.some(({ repairs }) => repairs.some(({ to }) => to === made.repair)))
        score.repaired += 1;
    }
    const explained = right.find(({ explanations }) => explanations.length > 0)?.explanations ?? [];
    const supported = explained.filter(({ posterior }) => posterior > 0);
    const [best] = supported;
    if (made.explanation !== undefined) {
      score.explained += 1;
      if (made.explanation.includes(best?.kind)) score.first += 1;
      else if (values.show === `${kind} explained`)
        console.log(
          seed,
          supported.map(({ kind: one, text, posterior }) => [one, text, posterior.toFixed(2)]),
        );
      if (supported.slice(0, 3).some(({ kind: one }) => made.explanation.includes(one)))
        score.firstThree += 1;
    }
    if (
      best !== undefined &&
      best.posterior >= 0.8 &&
      (made.explanation !== undefined || kind === 'total wrong')
    ) {
      score.likely += 1;
      if (made.explanation?.includes(best.kind)) score.likelyRight += 1;
    }
  }
}

const page = accuracyPage({ clean, kinds: [...kinds.values()], from, count });
console.log(page);
if (values.write) writeFileSync(new URL('../../docs/accuracy.md', import.meta.url), page);
