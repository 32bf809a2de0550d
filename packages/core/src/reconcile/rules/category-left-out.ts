import { aggregate } from '../../aggregate/aggregate.js';
import { isCountable } from '../../aggregate/event-dimensions.js';
import { notGiven } from '../../aggregate/figure.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { statusesOf } from '../judge-statement.js';
import type { Messages } from '../messages/messages.js';
import { type Partition, partitionsIn } from '../partition.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { scopeKey } from '../scope-key.js';
import { figureOfStatement, locationsOf } from '../stated.js';

/** Finds breakdowns that name most values of a dimension, and leave out some that the register has. */
export function categoryLeftOut(): CatalogueRule {
  return {
    id: 'category-left-out',
    group: 'counting',
    severity: 'note',
    title: 'A breakdown leaves out a category that the register has',
    needs: 'A register, and a stated whole with its parts in one sentence, list or table.',
    missing: 'Records that do not give the dimension are no category.',
    tolerance:
      'A breakdown that names less than two thirds of the values names examples, and passes.',
    falsePositives: 'A sentence that goes on to the rest elsewhere.',
    whatToDo: 'Name the category, or say that the breakdown is not complete.',
    *check(dataset, { messages }) {
      if (dataset.events.length === 0) return;
      const status = statusesOf(dataset);
      for (const partition of partitionsIn(dataset, 'passage')) {
        // A whole that the rows do not come to is another finding.
        const seen =
          status.get(partition.whole) === 'verified'
            ? judge(dataset, partition, messages)
            : undefined;
        if (seen) yield seen;
      }
    },
  };
}

function judge(
  dataset: Dataset,
  { whole, parts, dimension }: Partition,
  messages: Messages,
): Observation | undefined {
  const { measure, role, scope, period } = whole;
  if (measure === null || role !== 'reported' || measures[measure].combines === 'distinct') {
    return undefined;
  }
  if (!isCountable(dataset, { ...scope, [dimension]: '' })) return undefined;
  const vocabulary = vocabularyOf(dataset);
  const stated = new Set(
    parts.map((one) => vocabulary.value(dimension, one.scope[dimension] ?? '')),
  );
  const left = aggregate(dataset, {
    measures: [measure],
    by: [dimension],
    where: { scope },
  }).flatMap(({ key, figures }) => {
    const [value, figure] = [key[dimension], figures[measure]?.value];
    const isLeft = typeof value === 'string' && value !== notGiven && !stated.has(value);
    return isLeft && figure ? [{ value, figure }] : [];
  });
  if (left.length === 0 || left.length * 2 > stated.size) return undefined;
  const { unit } = measures[measure];
  const say = messages.counting.categoryLeftOut;
  return {
    key: [measure, scopeKey(scope, period), dimension, ...left.map(({ value }) => value)],
    confidence: 'possible',
    message: say.message({ whole, dimension, left }),
    question: say.question(dimension),
    subject: { measure, unit, scope, period },
    figures: [figureOfStatement(whole, messages)],
    locations: [...locationsOf([whole], 'contradicts'), ...locationsOf(parts, 'contributes')],
  };
}
