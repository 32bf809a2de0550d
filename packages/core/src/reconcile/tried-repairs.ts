import type { Repair } from '../explain/repair.js';
import type { Dataset } from '../model/dataset.js';
import { withChange } from './dataset-change.js';
import { type Observed, observe } from './observed.js';
import type { ProposedRepair, Rule, RuleContext } from './rule.js';

/** Beyond so many repairs of one dataset the rest are left untried; each costs a whole check. */
const mostTried = 60;

/** Beyond so many records times repairs likewise. */
const mostWork = 10_000;

/**
 * Tries each proposed repair on a copy of the dataset and keeps those that clear at least one finding
 * and open none. A repair that two findings propose is tried once.
 */
export function triedRepairs(
  dataset: Dataset,
  before: readonly Observed[],
  rules: readonly Rule[],
  context: RuleContext,
): ReadonlyMap<Observed, readonly Repair[]> {
  const idsBefore = new Set(before.map(({ id }) => id));
  const budget = Math.min(mostTried, Math.ceil(mostWork / Math.max(1, dataset.events.length)));
  const tried = new Map<string, Repair | null>();

  function attempt(repair: ProposedRepair): Repair | null {
    const key = JSON.stringify(repair.change);
    const known = tried.get(key);
    if (known !== undefined) return known;
    if (tried.size >= budget) return null;
    const after = observe(withChange(dataset, repair.change, repair.to), rules, context);
    const idsAfter = new Set(after.observed.map(({ id }) => id));
    const { change: _, ...told } = repair;
    const solves = [...idsBefore].filter((id) => !idsAfter.has(id));
    const opens = [...idsAfter].filter((id) => !idsBefore.has(id));
    const result = solves.length > 0 && opens.length === 0 ? { ...told, solves, opens } : null;
    tried.set(key, result);
    return result;
  }

  return new Map(
    before.map((one) => [
      one,
      (one.observation.repairs ?? [])
        .map(attempt)
        .filter((repair) => repair?.solves.includes(one.id) === true)
        .filter((repair) => repair !== null)
        .toSorted((a, b) => b.solves.length - a.solves.length),
    ]),
  );
}
