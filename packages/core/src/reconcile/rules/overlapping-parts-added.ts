import { fsum } from 'd3-array';
import { aggregate } from '../../aggregate/aggregate.js';
import { creditedDimensions, isCountable } from '../../aggregate/event-dimensions.js';
import { whereOf } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import { isInInterval } from '../../model/interval.js';
import { type MeasureId, measures } from '../../model/measure.js';
import { recomputedFigure } from '../finding-figure.js';
import { judgedStatements } from '../judge-statement.js';
import type { Messages } from '../messages/messages.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { statedValues, type ValueOfFigure } from '../stated-value.js';

/** Finds totals that were made by adding up parts which overlap: joint events, people who came twice. */
export function overlappingPartsAdded(): CatalogueRule {
  return {
    id: 'overlapping-parts-added',
    group: 'sums',
    severity: 'warning',
    title: 'A total adds up categories that overlap',
    needs:
      'A stated total that the register contradicts, and events of several partners or people at several events.',
    missing: 'Where a category misses a value its sum is not tried.',
    tolerance: 'Rounded figures pass within their printed form.',
    falsePositives: 'A total that is wrong for another reason and equals the sum by chance.',
    whatToDo:
      'Count the whole in one go: a joint event is one event, and a person of two years is one person.',
    *check(dataset, { messages }) {
      const judged = judgedStatements(dataset);
      for (const stated of statedValues(dataset)) {
        const { status, figure } = judged.get(stated.statement) ?? {};
        if (stated.statement.role !== 'reported' || status === 'verified') continue;
        if (figure?.value === undefined) continue;
        const seen = observationOf(dataset, { ...stated, value: figure.value }, messages);
        // Small numbers that nothing contradicts are easily met by one of several sums.
        if (seen) yield { ...seen, severity: status === 'contradicted' ? 'warning' : 'note' };
      }
    },
  };
}

interface Counted extends ValueOfFigure {
  /** What the register gives for the whole. */
  readonly value: number;
}

function observationOf(
  dataset: Dataset,
  { key, same, statement, value }: Counted,
  messages: Messages,
): Observation | undefined {
  const say = messages.sums.overlappingPartsAdded;
  const { measure, scope, interval } = statement;
  if (measure === null || measure === 'contacts') return undefined;
  const { unit } = measures[measure];
  for (const dimension of overlappingIn(measure)) {
    if (dimension in scope || !isCountable(dataset, { ...scope, [dimension]: '' })) continue;
    const parts = aggregate(dataset, {
      measures: [measure],
      by: [dimension],
      where: whereOf(dataset, statement),
    }).map(({ figures }) => figures[measure]?.value);
    const sum = fsum(parts, (part) => part ?? 0);
    if (sum <= value || !isInInterval(sum, interval)) continue;
    return {
      key: [key, dimension, numberText(statement.value)],
      confidence: 'likely',
      message: say.message({ statement, same, measure, dimension, registered: value }),
      question: say.question(dimension),
      subject: { measure, unit, scope, period: statement.period },
      figures: [
        figureOfStatement(statement, messages),
        recomputedFigure(value, messages.figures.inRegister(measure, scope)),
        {
          role: 'derived',
          value: sum,
          printed: numberText(sum),
          label: say.sum(dimension),
          source: null,
        },
      ],
      locations: locationsOf(same, 'contradicts'),
      root: statementRoot(dataset, statement),
    };
  }
  return undefined;
}

/** The dimensions whose values share events, or for distinct things all by which they may come twice. */
function overlappingIn(measure: MeasureId): readonly string[] {
  if (measures[measure].combines === 'sum') return [...creditedDimensions];
  return ['year', 'type', 'country', ...creditedDimensions];
}
