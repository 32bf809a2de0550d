import { check, ruleSet } from '../../packages/core/dist/index.js';
import { cleanProject } from './clean-project.mjs';
import { errors } from './errors.mjs';
import { statementsInProse } from './prose.mjs';
import { random } from './random.mjs';
import { blankScore, isLoud, scoreExplanations, scoreFindings, scorePeers } from './score.mjs';
import { seedOf, sizeOf } from './seeds.mjs';

const rules = ruleSet('submission');
const kinds = Object.keys(errors);
const findingsOf = (dataset) => check(dataset, { rules }).findings;

/** What is found in a project without an error, by the rules and by the peers. */
export async function measureClean({ seed, peers, show }) {
  const { dataset } = cleanProject(seed, sizeOf(seed));
  const loud = findingsOf(dataset).filter(isLoud);
  const counts = { projects: 1, errors: 0, warnings: 0, rules: new Map(), withPeers: 0 };
  for (const { severity, rule, message } of loud) {
    counts[`${severity}s`] += 1;
    counts.rules.set(rule, (counts.rules.get(rule) ?? 0) + 1);
    if (show === 'clean') console.log(seed, severity, rule, message);
  }
  const alarms = new Map();
  for (const [peer, alarmsOf] of (await peers?.configure(dataset)) ?? []) {
    alarms.set(peer, (await alarmsOf(dataset)).length);
  }
  return { ...counts, withPeers: peers ? 1 : 0, peers: alarms };
}

/** What is found of each kind of error alone, by kind and by size of the project. */
export async function measureErrors({ seed, peers, show }) {
  const size = sizeOf(seed);
  const { dataset } = cleanProject(seed, size);
  const known = new Set(findingsOf(dataset).map(({ id }) => id));
  const configured = (await peers?.configure(dataset)) ?? [];
  const before = new Map();
  for (const [peer, alarmsOf] of configured) before.set(peer, placesOf(await alarmsOf(dataset)));
  const scores = new Map(kinds.map((kind) => [kind, blankScore(kind)]));
  const sized = blankScore(`${size} events`);
  for (const kind of kinds) {
    const made = errors[kind](dataset, random(seedOf(seed, kind)));
    if (made === undefined) continue;
    const score = scores.get(kind);
    const findings = findingsOf(made.dataset).filter(({ id }) => !known.has(id));
    const extra = scoreFindings([score], findings, [made]);
    scoreFindings([sized], findings, [made]);
    scoreExplanations(score, size, findings, made);
    if (peers) {
      const alarms = configured.map(async ([peer, alarmsOf]) => {
        const raised = await alarmsOf(made.dataset);
        return [peer, raised.filter((one) => !before.get(peer).has(JSON.stringify(one)))];
      });
      scorePeers(score, await Promise.all(alarms), made.place, score.placed > 0);
    }
    if (show !== kind) continue;
    if (score.placed === 0) console.log('missed', seed, made.place, messagesOf(findings));
    if (extra.length > 0) console.log('extra', seed, messagesOf(extra));
  }
  return { kinds: scores, sizes: new Map([[size, sized]]) };
}

/** What is found of two and of five errors that stand in one project. */
export function measureCombined({ seed }) {
  const { dataset } = cleanProject(seed, sizeOf(seed));
  const known = new Set(findingsOf(dataset).map(({ id }) => id));
  const scores = [2, 5].map((many) => {
    const score = blankScore(`${many} at once`);
    const r = random(seed * 31 + many);
    let spoilt = dataset;
    const made = [];
    for (const kind of r.sample(kinds, kinds.length)) {
      const one = made.length < many && errors[kind](spoilt, r);
      const isElsewhere = one && made.every(({ place }) => !isSame(place, one.place));
      if (!isElsewhere) continue;
      made.push(one);
      spoilt = one.dataset;
    }
    const findings = findingsOf(spoilt).filter(({ id }) => !known.has(id));
    scoreFindings(
      made.map(() => score),
      findings,
      made,
    );
    return [many, score];
  });
  return new Map(scores);
}

/** What is read of two sentences in each language, and found where one of them is wrong. */
export async function measureProse({ seed, languages }) {
  const { dataset } = cleanProject(seed, 31);
  const totalOf = (measure) =>
    dataset.statements.find((one) => one.measure === measure && one.passage === 'introduction')
      .value;
  const right = { events: totalOf('events'), attendances: totalOf('attendances') };
  const wrong = { ...right, attendances: right.attendances + random(seed).whole(3, 90) };
  const counts = new Map();
  for (const language of languages) {
    const [told, spoilt] = await Promise.all(
      [right, wrong].map((figures) => statementsInProse(language, figures)),
    );
    const loudIn = (statements) => findingsOf({ ...dataset, statements }).filter(isLoud);
    const reads = (measure) =>
      told.some((one) => one.measure === measure && one.value === right[measure]);
    const isFound = ({ rule }) => rule === 'statement-differs-from-register';
    counts.set(language, {
      tried: 1,
      read: Number(reads('events') && reads('attendances')),
      quiet: Number(loudIn(told).length === 0),
      found: Number(loudIn(spoilt).some(isFound)),
    });
  }
  return counts;
}

function placesOf(alarms) {
  return new Set(alarms.map((one) => JSON.stringify(one)));
}

function isSame(a, b) {
  return a.file === b.file && a.row === b.row && a.line === b.line;
}

function messagesOf(findings) {
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}
