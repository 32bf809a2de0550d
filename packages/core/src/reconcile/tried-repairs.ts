import type { Repair } from '../explain/repair.js';
import type { Dataset } from '../model/dataset.js';
import { alteredBy, withChange } from './dataset-change.js';
import { type Observed, observe } from './observed.js';
import type { ProposedRepair, Readable, Rule, RuleContext } from './rule.js';

/** Beyond so many repairs of one dataset the rest are left untried; each may cost a whole check. */
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
  const idsByRule = new Map<Rule, Set<string>>();
  for (const { rule, id } of before) {
    idsByRule.set(rule, (idsByRule.get(rule) ?? new Set()).add(id));
  }
  const budget = Math.min(mostTried, Math.ceil(mostWork / Math.max(1, dataset.events.length)));
  const tried = new Map<string, Repair | null>();

  function attempt(repair: ProposedRepair): Repair | null {
    const key = JSON.stringify(repair.change);
    const known = tried.get(key);
    if (known !== undefined) return known;
    if (tried.size >= budget) return null;
    const { change, ...told } = repair;
    const solves = solvedBy(withChange(dataset, change, repair.to), readersOf(alteredBy(change)));
    const result = solves.length > 0 ? { ...told, solves, opens: [] } : null;
    tried.set(key, result);
    return result;
  }

  /** The findings that a changed dataset no longer has; none as soon as it has a new one. */
  function solvedBy(changed: Dataset, touched: readonly Rule[]): readonly string[] {
    const solves: string[] = [];
    for (const rule of touched) {
      const idsBefore = idsByRule.get(rule) ?? new Set();
      const idsAfter = new Set(observe(changed, [rule], context).observed.map(({ id }) => id));
      for (const id of idsAfter) if (!idsBefore.has(id)) return [];
      for (const id of idsBefore) if (!idsAfter.has(id)) solves.push(id);
    }
    return solves;
  }

  function readersOf(altered: readonly Readable[]): readonly Rule[] {
    return rules.filter(({ reads }) => reads?.some((one) => altered.includes(one)) ?? true);
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
