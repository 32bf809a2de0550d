import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check, ruleSet } from '../../packages/core/dist/index.js';
import { cleanProject } from './clean-project.mjs';
import { errors } from './errors.mjs';
import { accuracyPage, randomKinds } from './page.mjs';
import { daffPeer } from './peers/daff.mjs';
import { tableschemaPeer } from './peers/tableschema.mjs';
import { talismanPeer } from './peers/talisman.mjs';
import { languages, statementsInProse } from './prose.mjs';
import { random } from './random.mjs';
import { blankScore, isLoud, scoreExplanations, scoreFindings, scorePeers } from './score.mjs';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    clean: { type: 'string', default: '60' },
    errors: { type: 'string', default: '60' },
    combined: { type: 'string', default: '30' },
    prose: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
});
const from = Number(values.from);
const seedsOf = (count) => Array.from({ length: Number(count) }, (_, at) => from + at);
const rules = ruleSet('submission');
const kinds = Object.keys(errors);
const seedOf = (seed, kind) => seed * 7919 + kind.length * 104729 + kind.charCodeAt(0);
/** Large projects are slow and say little more: one in ten, and none with errors. */
const sizeOf = (seed) => (seed % 10 === 0 ? 500 : [20, 31, 120][seed % 3]);
const peerNames = ['tableschema', 'talisman', 'daff'];
const peersOf = async (dataset) => [
  ['tableschema', await tableschemaPeer(dataset)],
  ['talisman', talismanPeer(dataset)],
  ['daff', daffPeer()],
];

const clean = { projects: 0, errors: 0, warnings: 0, rules: new Map(), peers: new Map() };
for (const seed of seedsOf(values.clean)) {
  const { dataset } = cleanProject(seed, sizeOf(seed));
  const loud = check(dataset, { rules }).findings.filter(isLoud);
  clean.projects += 1;
  clean.errors += loud.filter(({ severity }) => severity === 'error').length;
  clean.warnings += loud.filter(({ severity }) => severity === 'warning').length;
  for (const finding of loud) {
    clean.rules.set(finding.rule, (clean.rules.get(finding.rule) ?? 0) + 1);
    if (values.show === 'clean') console.log(seed, finding.severity, finding.rule, finding.message);
  }
  for (const [peer, alarmsOf] of await peersOf(dataset)) {
    clean.peers.set(peer, (clean.peers.get(peer) ?? 0) + alarmsOf(dataset).length);
  }
}

const scores = new Map(kinds.map((kind) => [kind, blankScore(kind)]));
for (const seed of seedsOf(values.errors).filter((one) => sizeOf(one) < 500)) {
  const { dataset } = cleanProject(seed, sizeOf(seed));
  const known = new Set(check(dataset, { rules }).findings.map(({ id }) => id));
  const peers = await peersOf(dataset);
  const before = new Map(peers.map(([peer, alarmsOf]) => [peer, placesOf(alarmsOf(dataset))]));
  for (const kind of kinds) {
    const made = errors[kind](dataset, random(seedOf(seed, kind)));
    if (made === undefined) continue;
    const score = scores.get(kind);
    const findings = check(made.dataset, { rules }).findings.filter(({ id }) => !known.has(id));
    const placed = score.placed;
    const extra = scoreFindings([score], findings, [made]);
    if (made.explanation || randomKinds.includes(kind)) {
      scoreExplanations(score, sizeOf(seed), findings, made);
    }
    const alarms = peers.map(([peer, alarmsOf]) => {
      const raised = alarmsOf(made.dataset);
      return [peer, raised.filter((one) => !before.get(peer).has(JSON.stringify(one)))];
    });
    scorePeers(score, alarms, made.place);
    if (values.show !== kind) continue;
    if (score.placed === placed) console.log('missed', seed, made.place, messagesOf(findings));
    if (extra.length > 0) console.log('extra', seed, messagesOf(extra));
  }
}

const combined = [];
for (const many of [2, 5]) {
  const score = blankScore(`${many} at once`);
  for (const seed of seedsOf(values.combined).filter((one) => sizeOf(one) < 500)) {
    const r = random(seed * 31 + many);
    const { dataset } = cleanProject(seed, sizeOf(seed));
    const known = new Set(check(dataset, { rules }).findings.map(({ id }) => id));
    let spoilt = dataset;
    const made = [];
    for (const kind of r.sample(kinds, kinds.length)) {
      const one = made.length < many && errors[kind](spoilt, r);
      const isElsewhere = one && made.every(({ place }) => !isSame(place, one.place));
      if (!isElsewhere) continue;
      made.push(one);
      spoilt = one.dataset;
    }
    const findings = check(spoilt, { rules }).findings.filter(({ id }) => !known.has(id));
    scoreFindings(
      made.map(() => score),
      findings,
      made,
    );
  }
  combined.push(score);
}

const prose = new Map();
for (const language of languages) {
  const counts = { tried: 0, read: 0, quiet: 0, found: 0 };
  for (const seed of seedsOf(values.prose)) {
    const { dataset } = cleanProject(seed, 31);
    const totalOf = (measure) =>
      dataset.statements.find((one) => one.measure === measure && one.passage === 'introduction')
        .value;
    const right = { events: totalOf('events'), attendances: totalOf('attendances') };
    const wrong = { ...right, attendances: right.attendances + random(seed).whole(3, 90) };
    const [told, spoilt] = await Promise.all(
      [right, wrong].map((figures) => statementsInProse(language, figures)),
    );
    const findingsOf = (statements) =>
      check({ ...dataset, statements }, { rules }).findings.filter(isLoud);
    const reads = (measure) =>
      told.some((one) => one.measure === measure && one.value === right[measure]);
    counts.tried += 1;
    if (reads('events') && reads('attendances')) counts.read += 1;
    if (findingsOf(told).length === 0) counts.quiet += 1;
    if (findingsOf(spoilt).some(({ rule }) => rule === 'statement-differs-from-register')) {
      counts.found += 1;
    }
  }
  prose.set(language, counts);
}

const page = accuracyPage({
  clean,
  kinds: [...scores.values()],
  combined,
  prose,
  peerNames,
  seeds: { from, clean: values.clean, errors: values.errors, combined: values.combined },
});
console.log(page);
if (values.write) writeFileSync(new URL('../../docs/accuracy.md', import.meta.url), page);

function placesOf(alarms) {
  return new Set(alarms.map((one) => JSON.stringify(one)));
}

function isSame(a, b) {
  return a.file === b.file && a.row === b.row && a.line === b.line;
}

function messagesOf(findings) {
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}
