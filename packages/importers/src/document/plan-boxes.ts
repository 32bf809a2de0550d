import type { Dataset, Issue, Statement, Target } from '@partnership-impact/core';
import { issueOf } from '../messages/issue-of.js';
import { blockAt } from './block-at.js';
import type { ReportDocument } from './document.js';

/** The targets that plan boxes give, and what was left out of them. */
export interface PlanBoxes {
  readonly targets: readonly Target[];
  readonly issues: readonly Issue[];
}

/** A key at the start of a line of a box: "Expected impact: …". */
const key = /^[^:\n]{3,48}:\s*\S/u;

/** Whether a statement is an exact planned number of events or attendances. */
function isPlanned({ role, measure, interval, period }: Statement): boolean {
  const counted = measure === 'events' || measure === 'attendances';
  return role === 'planned' && counted && interval.low === interval.high && period === null;
}

function isOfWhole({ scope }: Statement): boolean {
  return Object.keys(scope).length === 0;
}

/**
 * Reads the targets of plan boxes: planned figures behind a key, such as "Expected impact: 10 events
 * involving 150 participants", in a list or box that stands under the name of a type. Planned figures
 * in running text stay statements. A box whose type cannot be told gives no target but an issue.
 */
export function planBoxes(
  statements: readonly Statement[],
  { document, dataset }: { readonly document: ReportDocument; readonly dataset: Dataset },
): PlanBoxes {
  const targets: Target[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const boxed = statements.flatMap((statement) => {
    const block = isPlanned(statement) ? blockAt(document, statement.source) : undefined;
    const inBox =
      block?.kind === 'list-item' || (block?.kind === 'paragraph' && block.text.length < 300);
    return block && inBox && key.test(block.text) ? [{ statement, block }] : [];
  });
  // Two boxes without a name would be two plans of the whole project.
  const unnamed = new Set(
    boxed.filter(({ statement }) => isOfWhole(statement)).map(({ block }) => block.index),
  );
  const untold = new Set<number>();
  for (const { statement, block } of boxed) {
    const { measure, scope, value, source } = statement;
    if (measure === null) continue;
    const dimensions = Object.keys(scope);
    if (isOfWhole(statement) && (unnamed.size > 1 || dataset.eventTypes.length > 1)) {
      if (!untold.has(block.index)) {
        untold.add(block.index);
        issues.push(issueOf({ severity: 'note', code: 'plan-without-type', told: {} }, source));
      }
      continue;
    }
    if (dimensions.some((dimension) => dimension !== 'type' && dimension !== 'level')) continue;
    const id = JSON.stringify([measure, Object.entries(scope).sort(), value]);
    if (seen.has(id)) continue;
    seen.add(id);
    targets.push({ measure, scope, value, product: null, by: null, amended: null, source });
  }
  return { targets, issues };
}
