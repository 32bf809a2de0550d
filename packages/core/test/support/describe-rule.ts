import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { Issue } from '../../src/model/issue.js';
import type { SourceRef } from '../../src/model/source-ref.js';
import type { EarlierCheck } from '../../src/reconcile/earlier-check.js';
import type { CatalogueRule, Observation, RuleContext } from '../../src/reconcile/rule.js';
import { rulePage } from './rule-page.js';

/** A dataset in which a rule finds nothing, or something. */
export interface RuleCase {
  /** Completes the sentence "it passes …" or "it finds …". */
  readonly it: string;
  readonly dataset: Dataset;
  readonly asOf?: string;
  /** What the importers could not read. */
  readonly issues?: readonly Issue[];
  readonly earlier?: EarlierCheck;
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
    it.each(cases.passes)('passes $it', (given) => {
      expect(observationsOf(rule, given).map(({ message }) => message)).toEqual([]);
    });

    it.each(cases.finds)('finds $it', (given) => {
      const { says, severity, count = 1 } = given;
      const seen = observationsOf(rule, given);
      expect(seen.map(({ message }) => message)).toHaveLength(count);
      const [first] = seen;
      for (const part of says) expect(first?.message).toContain(part);
      expect(first?.severity ?? rule.severity).toBe(severity ?? rule.severity);
      expect(first?.message).toMatch(/\.$/);
      expect(first?.question).toMatch(/\?$/);
    });

    it('keeps its keys when the rows move', () => {
      for (const given of cases.finds) {
        const { dataset, issues = [] } = given;
        const moved = {
          ...given,
          dataset: { ...dataset, events: dataset.events.map(oneRowDown) },
          issues: issues.map(oneRowDown),
        };
        expect(keysOf(rule, moved)).toEqual(keysOf(rule, given));
      }
    });

    it('has a page made from its declaration and its cases', async () => {
      const page = rulePage(rule, cases, (found) => {
        return observationsOf(rule, found)[0]?.message ?? '';
      });
      await expect(page).toMatchFileSnapshot(`../../../../../docs/rules/${rule.id}.md`);
    });
  });
}

function observationsOf(
  rule: CatalogueRule,
  { dataset, asOf, issues = [], earlier }: RuleCase,
): Observation[] {
  const context: RuleContext = { asOf: asOf ?? null, issues, earlier: earlier ?? null };
  return [...rule.check(dataset, context)].filter((seen) => 'message' in seen);
}

function keysOf(rule: CatalogueRule, given: RuleCase): readonly string[][] {
  return observationsOf(rule, given).map(({ key }) => [...key]);
}

function oneRowDown<T extends { readonly source: SourceRef }>(record: T): T {
  const { row } = record.source;
  return row === undefined ? record : { ...record, source: { ...record.source, row: row + 1 } };
}
