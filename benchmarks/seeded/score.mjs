const isThere =
  (place) =>
  ({ locations }) =>
    locations.some(
      ({ source }) =>
        source.file === place.file && source.row === place.row && source.line === place.line,
    );

/** Counters of one kind of error, all nought. */
export function blankScore(kind) {
  return {
    kind,
    fuzzy: false,
    tried: 0,
    found: 0,
    placed: 0,
    extra: 0,
    loud: 0,
    repairs: 0,
    repaired: 0,
    /** By size of the project. */
    explained: new Map(),
    /** Of those that the peers were given as well. */
    beside: { tried: 0, ours: 0, any: 0, loud: 0, extra: 0 },
    peers: new Map(),
  };
}

export const isLoud = ({ severity }) => severity !== 'note';

/** Counts what was found of one error, or of several put in together. */
export function scoreFindings(scores, fresh, made) {
  const expected = new Set(made.flatMap(({ rules, also = [] }) => [...rules, ...also]));
  const loud = fresh.filter(isLoud);
  const extra = loud.filter(({ rule }) => !expected.has(rule));
  for (const [at, { rules, place, repair, fuzzy }] of made.entries()) {
    const score = scores[at];
    const right = fresh.filter(({ rule }) => rules.includes(rule));
    score.tried += 1;
    score.fuzzy ||= fuzzy === true;
    if (right.length > 0) score.found += 1;
    if (right.some(isThere(place))) score.placed += 1;
    if (repair === undefined) continue;
    score.repairs += 1;
    if (right.some(({ repairs }) => repairs.some(({ to }) => to === repair))) score.repaired += 1;
  }
  const [first] = scores;
  first.loud += loud.length;
  first.extra += extra.length;
  return extra;
}

/** Kinds that are wrong for no cause, so that no explanation of them is right. */
export const randomKinds = ['total wrong', 'two totals wrong'];

const blankExplained = () => ({
  tried: 0,
  first: 0,
  equal: 0,
  firstThree: 0,
  likely: 0,
  likelyRight: 0,
});

/** Counts whether the true cause of a wrong total was told, among projects of one size. */
export function scoreExplanations(score, size, fresh, made) {
  if (!made.explanation && !randomKinds.includes(score.kind)) return;
  const finding = fresh.find(
    (one) =>
      one.explanations.length > 0 && made.rules.includes(one.rule) && isThere(made.place)(one),
  );
  if (!score.explained.has(size)) score.explained.set(size, blankExplained());
  const counts = score.explained.get(size);
  const told = (finding?.explanations ?? []).filter(({ posterior }) => posterior > 0);
  const isTrue = ({ kind, alsoKinds = [] }) =>
    [kind, ...alsoKinds].some((one) => made.explanation?.includes(one));
  const [best] = told;
  counts.tried += 1;
  if (best && isTrue(best)) counts.first += 1;
  if (told.some((one) => isTrue(one) && 2 * one.posterior > best.posterior)) counts.equal += 1;
  if (told.slice(0, 3).some(isTrue)) counts.firstThree += 1;
  if (!best || best.posterior < 0.8) return;
  counts.likely += 1;
  if (isTrue(best)) counts.likelyRight += 1;
}

/**
 * Counts which peers raised an alarm at the very place, beside the rules. An alarm is right there, and at
 * a stated figure that no longer agrees with the register.
 */
export function scorePeers(score, alarms, place, isPlaced) {
  const at = (one) => one.file === place.file && one.row === place.row && one.line === place.line;
  let any = false;
  for (const [peer, raised] of alarms) {
    const counts = score.peers.get(peer) ?? { placed: 0, alarms: 0, right: 0 };
    const isThere = raised.some(at);
    if (isThere) counts.placed += 1;
    counts.alarms += raised.length;
    counts.right += raised.filter((one) => at(one) || one.line !== undefined).length;
    score.peers.set(peer, counts);
    any ||= isThere;
  }
  score.beside.tried += 1;
  score.beside.ours += Number(isPlaced);
  score.beside.any += Number(any);
  // The score is of one project yet: its alarms are those that the peers' stand beside.
  score.beside.loud += score.loud;
  score.beside.extra += score.extra;
}
