import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import type { Issue } from '../../src/model/issue.js';
import type { SourceRef } from '../../src/model/source-ref.js';
import type { EarlierCheck } from '../../src/reconcile/earlier-check.js';
import { english } from '../../src/reconcile/messages/english/english.js';
import type { Messages } from '../../src/reconcile/messages/messages.js';
import type {
  CatalogueRule,
  Observation,
  Readable,
  Unverifiable,
} from '../../src/reconcile/rule.js';
import { isMarked, markedMessages } from './marked-messages.js';
import { recordedDataset } from './recorded-dataset.js';
import { rulePage } from './rule-page.js';
import { toldLines } from './told-lines.js';

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

/** A dataset in which a rule finds something. */
export interface EdgeCase extends RuleCase {
  /** The rule's own where left out. */
  readonly severity?: string;
  readonly count?: number;
}

/** A dataset in which a rule finds something, and what it says of it. */
export interface FoundCase extends EdgeCase {
  /** Parts of the message, e.g. both figures. */
  readonly says: readonly string[];
}

export interface RuleCases {
  readonly passes: readonly [RuleCase, RuleCase, ...RuleCase[]];
  readonly finds: readonly [FoundCase, FoundCase, ...FoundCase[]];
  /** Cases at the edges of a rule, which would tell the reader of its page nothing new. */
  readonly edges?: {
    readonly passes?: readonly RuleCase[];
    readonly finds?: readonly EdgeCase[];
  };
}

/**
 * Tests a rule on its cases, that everything it says of them is what `test/golden/rules` holds, and that
 * its page in `docs/rules` is the one made from its declaration and these cases. `vitest run -u` writes
 * both anew.
 *
 * The rule is made anew in every test: what its declaration says is then seen to be tested.
 */
export function describeRule(make: () => CatalogueRule, cases: RuleCases): void {
  const passing = [...cases.passes, ...(cases.edges?.passes ?? [])];
  const edges = (cases.edges?.finds ?? []).map((edge) => ({ says: [], ...edge }));
  const found: readonly FoundCase[] = [...cases.finds, ...edges];
  const { id } = make();

  describe(id, () => {
    it.each(passing)('passes $it', (given) => {
      expect(observationsOf(make(), given).map(({ message }) => message)).toEqual([]);
    });

    it.each(found)('finds $it', (given) => {
      const rule = make();
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
      const rule = make();
      for (const given of found) {
        const { dataset, issues = [] } = given;
        const moved = {
          ...given,
          dataset: { ...dataset, events: dataset.events.map(oneRowDown) },
          issues: issues.map(oneRowDown),
        };
        expect(keysOf(rule, moved)).toEqual(keysOf(rule, given));
      }
    });

    it('reads no more than it declares', () => {
      for (const given of [...passing, ...found]) {
        const { dataset, reads } = recordedDataset(given.dataset);
        const rule = make();
        seenBy(rule, { ...given, dataset });
        expect([...reads].filter((one) => !mayRead(rule, one))).toEqual([]);
      }
    });

    it('says nothing that is not in the catalogue of messages', () => {
      const unmarked = [...passing, ...found]
        .flatMap((given) => seenBy(make(), given, markedMessages))
        .flatMap(textsOf)
        .filter((text) => !isMarked(text));
      expect(unmarked).toEqual([]);
    });

    it('says of its cases what it said before', async () => {
      const rule = make();
      const told = (heading: string, given: RuleCase) =>
        seenBy(rule, given).map((seen) => `${heading} ${given.it}\n${toldLines(seen)}\n`);
      const all = [
        ...found.flatMap((given) => told('It finds', given)),
        ...passing.flatMap((given) => told('It passes', given)),
      ];
      await expect(all.join('\n')).toMatchFileSnapshot(`../../golden/rules/${id}.txt`);
    });

    it('has a page made from its declaration and its cases', async () => {
      const rule = make();
      const page = rulePage(rule, cases, (given) => observationsOf(rule, given)[0]?.message ?? '');
      await expect(page).toMatchFileSnapshot(`../../../../../docs/rules/${id}.md`);
    });
  });
}

function mayRead({ reads }: CatalogueRule, one: Readable): boolean {
  if (reads === undefined || reads.includes(one)) return true;
  return reads.includes('events') && one !== 'statements' && one !== 'targets';
}

function observationsOf(rule: CatalogueRule, given: RuleCase): Observation[] {
  return seenBy(rule, given).filter((seen) => 'message' in seen);
}

function seenBy(
  rule: CatalogueRule,
  { dataset, asOf, issues = [], earlier }: RuleCase,
  messages: Messages = english,
): (Observation | Unverifiable)[] {
  const context = { asOf: asOf ?? null, messages, issues, earlier: earlier ?? null };
  return [...rule.check(dataset, context)];
}

function textsOf(seen: Observation | Unverifiable): readonly string[] {
  if ('unverifiable' in seen) return [seen.unverifiable];
  const { message, question, figures = [], explanations = [] } = seen;
  return [
    message,
    question,
    ...figures.map(({ label }) => label),
    ...explanations.map(({ text }) => text),
  ];
}

function keysOf(rule: CatalogueRule, given: RuleCase): readonly string[][] {
  return observationsOf(rule, given).map(({ key }) => [...key]);
}

function oneRowDown<T extends { readonly source: SourceRef }>(record: T): T {
  const { row } = record.source;
  return row === undefined ? record : { ...record, source: { ...record.source, row: row + 1 } };
}
