const outcomes = {
  Killed: 'killed',
  Timeout: 'timedOut',
  Survived: 'survived',
  NoCoverage: 'notReached',
  Ignored: 'notTried',
};

/** What became of the changes in each file of a report of Stryker, as pairs of path and counts. */
export function scoresOf(files) {
  return Object.entries(files).map(([path, { mutants }]) => {
    const counts = Object.fromEntries(Object.values(outcomes).map((outcome) => [outcome, 0]));
    for (const { status } of mutants) {
      // A change that does not run at all says nothing about the tests.
      if (status in outcomes) counts[outcomes[status]] += 1;
    }
    return [path, counts];
  });
}

/** Adds the counts of files up, and gives the share of the changes tried that were noticed. */
export function totalOf(scores) {
  const sum = (outcome) => scores.reduce((total, [, counts]) => total + counts[outcome], 0);
  const counts = Object.fromEntries(Object.values(outcomes).map((name) => [name, sum(name)]));
  const noticed = counts.killed + counts.timedOut;
  const tried = noticed + counts.survived + counts.notReached;
  return { ...counts, tried, share: tried === 0 ? undefined : noticed / tried };
}
