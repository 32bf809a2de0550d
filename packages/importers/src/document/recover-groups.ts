/** The sums that a document states for a group of rows. A measure may be stated in several ways. */
export interface StatedGroup {
  readonly name: string;
  /** Each a value that the document states for the group's attendances; empty where it states none. */
  readonly attendances: readonly number[];
  readonly events: readonly number[];
}

/** A row of a table whose groups are lost. */
export interface GroupedRow {
  /** `null` where the row gives none: nothing is proved over such a row by attendances. */
  readonly headcount: number | null;
  /** Events that the row stands for. */
  readonly events: number;
  /** The group that the row itself names for certain. */
  readonly label: string | null;
}

/** What a split of rows into groups was proved from. */
export type SplitBasis = 'events and attendances' | 'attendances' | 'events';

/** How rows fall into contiguous groups. */
export interface RecoveredGroups {
  /** Splits that meet all stated sums; counting stops at 1,000. */
  readonly solutions: number;
  /** The group of each row, where there is one solution only. */
  readonly groups: readonly string[] | null;
  readonly basis: SplitBasis;
  /** All splits of the rows into so many contiguous groups in any order. */
  readonly splits: number;
}

const mostSolutions = 1000;
/** Sets of groups grow with the power of two. */
const mostGroups = 12;

interface State {
  readonly count: number;
  /** Where the last group of one of the solutions begins, and its number. */
  readonly from: number;
  readonly group: number;
}

/** Ways to choose `k` of `n`; large ones as floating point. */
function choose(n: number, k: number): number {
  let ways = 1;
  for (let index = 1; index <= k; index += 1) ways = (ways * (n - k + index)) / index;
  return Math.round(ways);
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

/** Whether a run of rows meets what is stated of a group. */
interface Run {
  readonly attendances: number;
  readonly events: number;
  readonly missing: boolean;
}

function meets(run: Run, group: StatedGroup, basis: SplitBasis): boolean {
  const byAttendances = basis !== 'events' && group.attendances.length > 0;
  const byEvents = basis !== 'attendances' && group.events.length > 0;
  if (byAttendances && (run.missing || !group.attendances.includes(run.attendances))) return false;
  if (byEvents && !group.events.includes(run.events)) return false;
  return byAttendances || byEvents;
}

/**
 * Counts the splits of all rows into contiguous groups, each group once, that meet the stated sums
 * and the rows' own labels, by dynamic programming over (row, set of groups used). Every split is
 * counted, so one solution is proof.
 */
function solve(
  rows: readonly GroupedRow[],
  stated: readonly StatedGroup[],
  basis: SplitBasis,
): Omit<RecoveredGroups, 'splits'> {
  const all = 2 ** stated.length - 1;
  const states: Map<number, State>[] = Array.from({ length: rows.length + 1 }, () => new Map());
  states[0]?.set(0, { count: 1, from: 0, group: -1 });
  for (let from = 0; from < rows.length; from += 1) {
    const here = states[from];
    if (!here || here.size === 0) continue;
    let run: Run = { attendances: 0, events: 0, missing: false };
    const labels = new Set<string>();
    for (let to = from + 1; to <= rows.length; to += 1) {
      const row = rows[to - 1];
      if (!row) break;
      run = {
        attendances: run.attendances + (row.headcount ?? 0),
        events: run.events + row.events,
        missing: run.missing || row.headcount === null,
      };
      if (row.label !== null) labels.add(row.label);
      if (labels.size > 1) break;
      const [label] = labels;
      stated.forEach((group, index) => {
        if (label !== undefined && label !== group.name) return;
        if (!meets(run, group, basis)) return;
        for (const [used, { count }] of here) {
          if (used & (1 << index)) continue;
          const next = states[to];
          const set = used | (1 << index);
          const known = next?.get(set);
          const sum = Math.min(mostSolutions, count + (known?.count ?? 0));
          next?.set(set, known ? { ...known, count: sum } : { count: sum, from, group: index });
        }
      });
    }
  }
  const end = states[rows.length]?.get(all);
  if (!end) return { solutions: 0, groups: null, basis };
  if (end.count > 1) return { solutions: end.count, groups: null, basis };
  const groups = new Array<string>(rows.length);
  let to = rows.length;
  let used = all;
  while (to > 0) {
    const state = states[to]?.get(used);
    if (!state || state.group < 0) break;
    groups.fill(stated[state.group]?.name ?? '', state.from, to);
    used &= ~(1 << state.group);
    to = state.from;
  }
  return { solutions: 1, groups, basis };
}

/**
 * Recovers the boundaries of contiguous groups from the sums that a document states for them.
 *
 * All stated sums count first; where no split meets them, since one of them is wrong, the attendances
 * alone and then the events alone. A split is given only where it is the only one.
 *
 * @returns `null` where fewer than two groups are stated, or more than twelve.
 * @example
 * recoverGroups(
 *   [{ headcount: 5, events: 1, label: null }, { headcount: 7, events: 1, label: null }],
 *   [{ name: 'B', attendances: [7], events: [] }, { name: 'A', attendances: [5], events: [] }],
 * )?.groups; // => ['A', 'B']
 */
export function recoverGroups(
  rows: readonly GroupedRow[],
  stated: readonly StatedGroup[],
): RecoveredGroups | null {
  if (stated.length < 2 || stated.length > mostGroups || rows.length < stated.length) return null;
  const splits = choose(rows.length - 1, stated.length - 1) * factorial(stated.length);
  const hasEvents = stated.every(({ events }) => events.length > 0);
  const hasAttendances = stated.every(({ attendances }) => attendances.length > 0);
  const tries: readonly SplitBasis[] = [
    'events and attendances',
    ...(hasAttendances ? (['attendances'] as const) : []),
    ...(hasEvents ? (['events'] as const) : []),
  ];
  let ambiguous: Omit<RecoveredGroups, 'splits'> | undefined;
  for (const basis of tries) {
    const found = solve(rows, stated, basis);
    if (found.solutions === 1) return { ...found, splits };
    if (found.solutions > 1) ambiguous ??= found;
    if (found.solutions > 1 && basis === 'events and attendances') break;
  }
  return {
    ...(ambiguous ?? { solutions: 0, groups: null, basis: 'events and attendances' }),
    splits,
  };
}
