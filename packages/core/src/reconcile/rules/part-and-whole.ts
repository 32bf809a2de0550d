import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { statusesOf } from '../judge-statement.js';
import { areAllParts } from '../known-values.js';
import type { Messages } from '../messages/messages.js';
import { type Partition, partitionsIn, partsRange, unnamedParts } from '../partition.js';
import type { CatalogueRule, Observation, Unverifiable } from '../rule.js';
import { scopeKey } from '../scope-key.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { groupOf } from '../statement-group.js';

/** Finds stated parts that do not add up to the stated whole. */
export function partAndWhole(): CatalogueRule {
  return {
    id: 'part-and-whole',
    group: 'sums',
    severity: 'error',
    title: 'Stated parts do not add up to the stated whole',
    needs: 'A stated whole and at least two stated parts of it by one dimension.',
    missing:
      'Where a value of the dimension is not stated, the parts may fall short of the whole; only parts above it are found.',
    tolerance: 'Rounded figures pass where any values that their printed forms allow add up.',
    falsePositives: 'Categories that overlap, stated as if they were parts of one dimension.',
    whatToDo: 'Find out which of the figures is wrong; the parts are often newer than the whole.',
    *check(dataset, { messages }) {
      const judged = new Set<Statement>();
      for (const partition of partitionsIn(dataset, 'passage')) {
        const seen = judge(dataset, partition, messages);
        judged.add(partition.whole);
        if (seen) yield seen;
      }
      for (const { whole, parts } of unnamedParts(dataset)) {
        if (judged.has(whole)) continue;
        const seen = judgeUnnamed(whole, parts, messages);
        if (seen) yield seen;
      }
      for (const partition of partitionsIn(dataset, 'document')) {
        if (judged.has(partition.whole)) continue;
        const seen = judge(dataset, partition, messages);
        if (seen) yield seen;
      }
    },
  };
}

/**
 * Whether other checks settle the matter: all figures agree with the register or the targets, and,
 * across passages, the whole does, or one of them is contradicted already.
 */
function isSettled(dataset: Dataset, { whole, parts, within }: Partition): boolean {
  const status = statusesOf(dataset);
  const all = [whole, ...parts];
  if (all.every((one) => status.get(one) === 'verified')) return true;
  if (within === 'passage') return false;
  return (
    status.get(whole) === 'verified' ||
    all.some((one) => status.get(one) === 'contradicted' || groupOf(dataset, one)?.inconsistent)
  );
}

function judge(
  dataset: Dataset,
  partition: Partition,
  messages: Messages,
): Observation | Unverifiable | undefined {
  if (isSettled(dataset, partition)) return undefined;
  const say = messages.sums.partAndWhole;
  const { whole, parts, dimension } = partition;
  const { measure, scope, period, interval, role } = whole;
  if (measure === null) return undefined;
  const range = partsRange(parts);
  const { low, high } = range;
  const complete = areAllParts(
    dataset,
    dimension,
    parts.map((one) => one.scope[dimension] ?? ''),
  );
  // Figures that stand apart may speak of different things, unless the parts are known to be all.
  if (partition.within === 'document' && complete !== 'known') return undefined;
  const above = low > (interval.high ?? Infinity);
  const below = high < interval.low;
  const distinct = measures[measure].combines === 'distinct';
  if (distinct ? !(below && complete) : !(above || (below && complete))) return undefined;
  const inconsistent = [whole, ...parts].find((one) => groupOf(dataset, one)?.inconsistent);
  if (inconsistent) {
    return {
      unverifiable: say.notCompared({ whole, parts, dimension, inconsistent }),
      locations: locationsOf([whole, ...parts], 'contributes'),
      waitsFor: {
        rule: 'contradicting-statements',
        key: [groupOf(dataset, inconsistent)?.key ?? ''],
      },
    };
  }
  const certain = above || complete === 'known';
  return {
    key: [role, measure, scopeKey(scope, period), dimension, partition.within],
    severity: certain ? 'error' : 'warning',
    confidence: certain ? 'certain' : 'likely',
    message: say.message({ whole, parts, dimension, range }),
    question: say.question(dimension),
    subject: { measure, unit: measures[measure].unit, scope, period },
    figures: [
      figureOfStatement(whole, messages),
      {
        role: 'derived',
        value: low,
        printed: say.added({ parts, range }),
        label: say.sum(dimension),
        source: parts[0]?.source ?? null,
      },
    ],
    locations: [...locationsOf([whole], 'contradicts'), ...locationsOf(parts, 'contributes')],
    root: statementRoot(dataset, whole),
  };
}

/**
 * What a sentence gives as parts without words that could be read as their scope, as in "15 events: 8
 * workshops, 4 trainings and 4 visits". Judged where the sum misses the whole by little: numbers that have nothing to do
 * with the whole rarely come so near to it.
 */
function judgeUnnamed(
  whole: Statement,
  parts: readonly Statement[],
  messages: Messages,
): Observation | undefined {
  const { measure, scope, period, interval, role, value } = whole;
  if (measure === null || measures[measure].combines === 'distinct') return undefined;
  const { low, high } = partsRange(parts);
  const near = Math.abs(low - value) <= Math.max(2, value * 0.1);
  const holds = low <= (interval.high ?? Infinity) && interval.low <= high;
  if (holds || !near) return undefined;
  const { added, unnamed: say } = messages.sums.partAndWhole;
  const range = { low, high: low };
  return {
    key: [role, measure, scopeKey(scope, period), 'unnamed', String(value)],
    severity: 'warning',
    confidence: 'likely',
    message: say.message({ whole, parts, range }),
    question: say.question,
    subject: { measure, unit: measures[measure].unit, scope, period },
    figures: [
      figureOfStatement(whole, messages),
      {
        role: 'derived',
        value: low,
        printed: added({ parts, range }),
        label: say.sum,
        source: parts[0]?.source ?? null,
      },
    ],
    locations: [...locationsOf([whole], 'contradicts'), ...locationsOf(parts, 'contributes')],
  };
}
