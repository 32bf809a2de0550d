import { randomKinds } from './score.mjs';
import { shareText } from './wilson.mjs';

/** The goals of the project, what was measured for each, and by how much it is missed. */
export function goals({ clean, kinds, peers }) {
  const sum = (list, field) => list.reduce((all, one) => all + one[field], 0);
  const share = (list, part, whole) => ({ part: sum(list, part), whole: sum(list, whole) });
  const found = (list) => [
    share(list, 'found', 'tried'),
    { part: sum(list, 'loud') - sum(list, 'extra'), whole: sum(list, 'loud') },
    share(list, 'placed', 'tried'),
  ];
  const [recall, precision, place] = found(kinds.filter(({ fuzzy }) => !fuzzy));
  const [fuzzyRecall, fuzzyPrecision] = found(kinds.filter(({ fuzzy }) => fuzzy));
  const told = kinds.filter(({ kind }) => !randomKinds.includes(kind));
  const explained = (size, list = told) =>
    list.flatMap((kind) => [...kind.explained]).flatMap(([own, one]) => (own === size ? one : []));
  const everySize = (list) => list.flatMap((kind) => [...kind.explained.values()]);
  const wrong = (name) => everySize(kinds.filter(({ kind }) => kind === name));
  const atLeast = (name, goal, { part, whole }) => ({
    name,
    goal: `≥ ${goal}`,
    measured: shareText(part, whole),
    missedBy: whole === 0 ? undefined : goal - part / whole,
  });
  const atMost = (name, goal, { part, whole }) => ({
    name,
    goal: `≤ ${goal}`,
    measured: shareText(part, whole),
    missedBy: whole === 0 ? undefined : part / whole - goal,
  });
  return [
    {
      name: 'errors in clean projects',
      goal: '0',
      measured: String(clean.errors),
      missedBy: clean.errors,
    },
    {
      name: 'warnings for each clean project',
      goal: '≤ 0.05',
      measured: (clean.warnings / clean.projects).toFixed(3),
      missedBy: clean.warnings / clean.projects - 0.05,
    },
    atLeast('by arithmetic or form: found', 0.98, recall),
    atLeast('by arithmetic or form: precision', 0.99, precision),
    atLeast('by arithmetic or form: placed', 0.97, place),
    atLeast('by likeness: found', 0.9, fuzzyRecall),
    atLeast('by likeness: precision', 0.95, fuzzyPrecision),
    ...[
      [31, 0.9],
      [120, 0.95],
    ].flatMap(([size, goal]) => [
      atLeast(
        `true explanation first, ${size} events`,
        goal,
        share(explained(size), 'first', 'tried'),
      ),
      atLeast(
        `in the first three, ${size} events`,
        0.99,
        share(explained(size), 'firstThree', 'tried'),
      ),
    ]),
    atMost(
      'called likely, one figure at random',
      0.05,
      share(wrong('total wrong'), 'likely', 'tried'),
    ),
    atMost(
      'called likely, two at random',
      0.01,
      share(wrong('two totals wrong'), 'likely', 'tried'),
    ),
    atLeast('of those called likely, true', 0.9, share(everySize(told), 'likelyRight', 'likely')),
    ...besidePeers(kinds, peers),
  ];
}

/** All of the projects that the peers were given too. */
function besidePeers(kinds, { names }) {
  const behind = kinds.filter(({ beside }) => beside.ours < beside.any);
  const precisionOf = (peer) => {
    const counts = kinds.flatMap((kind) => kind.peers.get(peer) ?? []);
    const [right, alarms] = ['right', 'alarms'].map((field) =>
      counts.reduce((all, one) => all + one[field], 0),
    );
    return alarms === 0 ? [] : right / alarms;
  };
  const best = Math.max(0, ...names.flatMap(precisionOf));
  const [loud, extra] = ['loud', 'extra'].map((field) =>
    kinds.reduce((all, { beside }) => all + beside[field], 0),
  );
  const ours = (loud - extra) / loud;
  return [
    {
      name: 'kinds of which the peers together place more',
      goal: '0',
      measured: behind.map(({ kind }) => kind).join(', ') || '0',
      missedBy: behind.length,
    },
    {
      name: 'precision beside the best peer',
      goal: `≥ ${best.toFixed(4)}`,
      measured: ours.toFixed(4),
      missedBy: best - ours,
    },
  ];
}
