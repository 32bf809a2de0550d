import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { CatalogueRule, Observation, RuleContext } from '../../src/reconcile/rule.js';
import { rulePage } from './rule-page.js';

/** A dataset in which a rule finds nothing, or something. */
export interface RuleCase {
  /** Completes the sentence "it passes …" or "it finds …". */
  readonly it: string;
  readonly dataset: Dataset;
  readonly asOf?: string;
}

/** A dataset in which a rule finds something, and what it says of it. */
export interface FoundCase extends RuleCase {
  /** Parts of the message, e.g. both figures. */
  readonly says: readonly string[];
  /** The rule's own where left out. */
  readonly severity?: string;
  readonly count?: number;
}

export interface RuleCases {
  readonly passes: readonly [RuleCase, RuleCase, ...RuleCase[]];
  readonly finds: readonly [FoundCase, FoundCase, ...FoundCase[]];
}

/**
 * Tests a rule on its cases, and that its page in `docs/rules` is the one made from its declaration and
 * these cases. `vitest run -u` writes the page anew.
 */
export function describeRule(rule: CatalogueRule, cases: RuleCases): void {
  describe(rule.id, () => {
    it.each(cases.passes)('passes $it', ({ dataset, asOf }) => {
      expect(observationsOf(rule, dataset, asOf).map(({ message }) => message)).toEqual([]);
    });

    it.each(cases.finds)('finds $it', ({ dataset, asOf, says, severity, count = 1 }) => {
      const seen = observationsOf(rule, dataset, asOf);
      expect(seen.map(({ message }) => message)).toHaveLength(count);
      const [first] = seen;
      for (const part of says) expect(first?.message).toContain(part);
      expect(first?.severity ?? rule.severity).toBe(severity ?? rule.severity);
      expect(first?.message).toMatch(/\.$/);
      expect(first?.question).toMatch(/\?$/);
    });

    it('keeps its keys when the rows move', () => {
      for (const { dataset, asOf } of cases.finds) {
        const moved = { ...dataset, events: dataset.events.map(oneRowDown) };
        expect(keysOf(rule, moved, asOf)).toEqual(keysOf(rule, dataset, asOf));
      }
    });

    it('has a page made from its declaration and its cases', async () => {
      const page = rulePage(rule, cases, (found) => {
        return observationsOf(rule, found.dataset, found.asOf)[0]?.message ?? '';
      });
      await expect(page).toMatchFileSnapshot(`../../../../../docs/rules/${rule.id}.md`);
    });
  });
}

function observationsOf(rule: CatalogueRule, dataset: Dataset, asOf?: string): Observation[] {
  const context: RuleContext = { asOf: asOf ?? null };
  return [...rule.check(dataset, context)].filter((seen) => 'message' in seen);
}

function keysOf(rule: CatalogueRule, dataset: Dataset, asOf?: string): readonly string[][] {
  return observationsOf(rule, dataset, asOf).map(({ key }) => [...key]);
}

function oneRowDown(event: Dataset['events'][number]): Dataset['events'][number] {
  const { row = 1 } = event.source;
  return { ...event, source: { ...event.source, row: row + 1 } };
}
