import type { Dataset } from '../../model/dataset.js';
import type { Interval } from '../../model/interval.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { statusesOf } from '../judge-statement.js';
import { areAllParts } from '../known-values.js';
import type { Messages } from '../messages/messages.js';
import {
  type Partition,
  type PartsRange,
  partitionsIn,
  partsRange,
  unnamedParts,
} from '../partition.js';
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
      const inPassages = partitionsIn(dataset, 'passage');
      const judged = new Set(inPassages.map(({ whole }) => whole));
      const isOpen = ({ whole }: { readonly whole: Statement }) => !judged.has(whole);
      const seen = [
        ...inPassages.map((one) => judge(dataset, one, messages)),
        ...unnamedParts(dataset)
          .filter(isOpen)
          .map((one) => judgeUnnamed(one, messages)),
        ...partitionsIn(dataset, 'document')
          .filter(isOpen)
          .map((one) => judge(dataset, one, messages)),
      ];
      yield* seen.filter((one) => one !== undefined);
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
  const { whole, parts, dimension, within } = partition;
  const { measure, scope, period, role } = whole;
  if (measure === null || isSettled(dataset, partition)) return undefined;
  const values = parts.map((one) => one.scope[dimension] ?? '');
  const complete = areAllParts(dataset, dimension, values);
  // Figures that stand apart may speak of different things, unless the parts are known to be all.
  if (within === 'document' && complete !== 'known') return undefined;
  const range = partsRange(parts);
  const missed = sideOf(range, whole.interval);
  // Parts that are not all may fall short, and those of distinct things may overlap.
  const isFound = missed === 'below' ? complete : measures[measure].combines === 'sum';
  if (missed === undefined || !isFound) return undefined;
  const say = messages.sums.partAndWhole;
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
  const certain = missed === 'above' || complete === 'known';
  return {
    key: [role, measure, scopeKey(scope, period), dimension, within],
    severity: certain ? 'error' : 'warning',
    confidence: certain ? 'certain' : 'likely',
    message: say.message({ whole, parts, dimension, range }),
    question: say.question(dimension),
    ...comparisonOf({ whole, parts, range }, say.sum(dimension), messages),
    root: statementRoot(dataset, whole),
  };
}

/**
 * What a sentence gives as parts without words that could be read as their scope, as in "15 events: 8
 * workshops, 4 trainings and 4 visits". Judged where the sum misses the whole by little: numbers that have nothing to do
 * with the whole rarely come so near to it.
 */
function judgeUnnamed(
  { whole, parts }: Omit<Sum, 'range'>,
  messages: Messages,
): Observation | undefined {
  const { measure, scope, period, interval, role, value } = whole;
  if (measure === null || measures[measure].combines === 'distinct') return undefined;
  const { low, high } = partsRange(parts);
  const near = Math.abs(low - value) <= Math.max(2, value * 0.1);
  if (!near || sideOf({ low, high }, interval) === undefined) return undefined;
  const { unnamed: say } = messages.sums.partAndWhole;
  const sum = { whole, parts, range: { low, high: low } };
  return {
    key: [role, measure, scopeKey(scope, period), 'unnamed', String(value)],
    severity: 'warning',
    confidence: 'likely',
    message: say.message(sum),
    question: say.question,
    ...comparisonOf(sum, say.sum, messages),
  };
}

/** On which side of the whole the parts lie with every value that the printed forms allow, if on one. */
function sideOf(parts: PartsRange, { low, high }: Interval): 'above' | 'below' | undefined {
  if (parts.low > (high ?? Infinity)) return 'above';
  return parts.high < low ? 'below' : undefined;
}

/** A whole and the sum of its parts. */
interface Sum {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  readonly range: PartsRange;
}

/** What is set side by side, and where it stands. */
function comparisonOf(
  { whole, parts, range }: Sum,
  label: string,
  messages: Messages,
): Pick<Observation, 'subject' | 'figures' | 'locations'> {
  const { measure, scope, period } = whole;
  return {
    subject: { measure, unit: measure && measures[measure].unit, scope, period },
    figures: [
      figureOfStatement(whole, messages),
      {
        role: 'derived',
        value: range.low,
        printed: messages.sums.partAndWhole.added({ parts, range }),
        label,
        source: parts[0]?.source ?? null,
      },
    ],
    locations: [...locationsOf([whole], 'contradicts'), ...locationsOf(parts, 'contributes')],
  };
}
