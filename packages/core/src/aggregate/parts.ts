/** Parts of rows as whole numbers of one unit, so that sums of them are exact. */
export interface Parts {
  /** The rank of each row's part. */
  readonly ranks: Uint32Array;
  /** The parts by rank, in units. */
  readonly units: readonly number[];
  /** How many units make a whole row: the least common multiple of the numbers of partners. */
  readonly whole: number;
}

/** Above, sums in units would no longer be exact, and parts are kept as quotients. */
const mostUnits = 1e9;

/** The parts of rows of which so many partners of so many are counted. */
export function partsOf(counts: Uint32Array, members: Uint32Array): Parts {
  let common = 1;
  for (const number of new Set(members)) common = leastCommonMultiple(common, number);
  const whole = common <= mostUnits ? common : 1;
  const unitsAt = (row: number) => ((counts[row] as number) * whole) / (members[row] as number);
  const distinct = new Set<number>([whole]);
  for (let row = 0; row < counts.length; row += 1) distinct.add(unitsAt(row));
  const units = [...distinct].sort((a, b) => a - b);
  const rankOf = new Map(units.map((part, rank) => [part, rank]));
  const ranks = Uint32Array.from(counts, (_, row) => rankOf.get(unitsAt(row)) ?? 0);
  return { ranks, units, whole };
}

function leastCommonMultiple(one: number, other: number): number {
  let [larger, rest] = [one, other];
  while (rest > 0) [larger, rest] = [rest, larger % rest];
  return (one / larger) * other;
}
