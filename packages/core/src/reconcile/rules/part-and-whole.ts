import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { statusesOf } from '../judge-statement.js';
import { areAllParts } from '../known-values.js';
import { placesText, scopeText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
import { type Partition, partitionsIn, partsRange, unnamedParts } from '../partition.js';
import type { CatalogueRule, Observation, Unverifiable } from '../rule.js';
import { scopeKey } from '../scope-key.js';
import { figureOfStatement, locationsOf, printedText, statementRoot } from '../stated.js';
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
    *check(dataset) {
      const judged = new Set<Statement>();
      for (const partition of partitionsIn(dataset, 'passage')) {
        const seen = isSettled(dataset, partition) ? undefined : judge(dataset, partition);
        judged.add(partition.whole);
        if (seen) yield seen;
      }
      for (const { whole, parts } of unnamedParts(dataset)) {
        if (judged.has(whole)) continue;
        const seen = judgeUnnamed(whole, parts);
        if (seen) yield seen;
      }
      for (const partition of partitionsIn(dataset, 'document')) {
        if (judged.has(partition.whole)) continue;
        const seen = isSettled(dataset, partition) ? undefined : judge(dataset, partition);
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

function judge(dataset: Dataset, partition: Partition): Observation | Unverifiable | undefined {
  const { whole, parts, dimension } = partition;
  const { measure, scope, period, interval, role } = whole;
  if (measure === null) return undefined;
  const { low, high } = partsRange(parts);
  const top = interval.high ?? Infinity;
  const complete = areAllParts(
    dataset,
    dimension,
    parts.map((one) => one.scope[dimension] ?? ''),
  );
  // Figures that stand apart may speak of different things, unless the parts are known to be all.
  if (partition.within === 'document' && complete !== 'known') return undefined;
  const above = low > top;
  const below = high < interval.low;
  const distinct = measures[measure].combines === 'distinct';
  if (distinct ? !(below && complete) : !(above || (below && complete))) return undefined;
  const inconsistent = [whole, ...parts].find((one) => groupOf(dataset, one)?.inconsistent);
  const places = placesText([whole, ...parts].map(({ source }) => source));
  if (inconsistent) {
    return {
      unverifiable: `The parts by ${dimension} are not compared with ${printedText(whole)} ${measures[measure].unit} (${places}): ${printedText(inconsistent)} itself is stated with another value elsewhere.`,
      locations: locationsOf([whole, ...parts], 'contributes'),
      waitsFor: {
        rule: 'contradicting-statements',
        key: [groupOf(dataset, inconsistent)?.key ?? ''],
      },
    };
  }
  const { unit } = measures[measure];
  const sum = sumText(parts);
  const certain = above || complete === 'known';
  const total =
    low === high ? numberText(low) : `between ${numberText(low)} and ${numberText(high)}`;
  return {
    key: [role, measure, scopeKey(scope, period), dimension, partition.within],
    severity: certain ? 'error' : 'warning',
    confidence: certain ? 'certain' : 'likely',
    message: `${printedText(whole)} ${unit}${scopeText(scope, period)} are ${role === 'planned' ? 'stated as planned' : 'stated'}, and the parts by ${dimension} give ${sum} = ${total} (${places}).`,
    question: `Which figure is wrong, the whole or a part, or is a ${dimension} left out?`,
    subject: { measure, unit, scope, period },
    figures: [
      figureOfStatement(whole),
      {
        role: 'derived',
        value: low,
        printed: `${sum} = ${total}`,
        label: `sum of the parts by ${dimension}`,
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
function judgeUnnamed(whole: Statement, parts: readonly Statement[]): Observation | undefined {
  const { measure, scope, period, interval, role, value } = whole;
  if (measure === null || measures[measure].combines === 'distinct') return undefined;
  const { low, high } = partsRange(parts);
  const near = Math.abs(low - value) <= Math.max(2, value * 0.1);
  const holds = low <= (interval.high ?? Infinity) && interval.low <= high;
  if (holds || !near) return undefined;
  const { unit } = measures[measure];
  const sum = `${sumText(parts)} = ${numberText(low)}`;
  return {
    key: [role, measure, scopeKey(scope, period), 'unnamed', String(value)],
    severity: 'warning',
    confidence: 'likely',
    message: `${printedText(whole)} ${unit}${scopeText(scope, period)} are stated, and the numbers beside it in the sentence give ${sum} (${placesText([whole.source])}).`,
    question: 'Are these the parts of the whole, and which of the figures is wrong?',
    subject: { measure, unit, scope, period },
    figures: [
      figureOfStatement(whole),
      {
        role: 'derived',
        value: low,
        printed: sum,
        label: 'sum of the parts',
        source: parts[0]?.source ?? null,
      },
    ],
    locations: [...locationsOf([whole], 'contradicts'), ...locationsOf(parts, 'contributes')],
  };
}

/** The parts as a sum; of many the first and the last alone. */
function sumText(parts: readonly Statement[]): string {
  const printed = parts.map(printedText);
  if (printed.length <= 10) return printed.join(' + ');
  return `${printed.slice(0, 3).join(' + ')} + … + ${printed.at(-1)} (${printed.length} parts)`;
}
