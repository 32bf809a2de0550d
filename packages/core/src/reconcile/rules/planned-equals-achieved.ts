import { isCountable } from '../../aggregate/event-dimensions.js';
import { figureOf } from '../../aggregate/figure-of.js';
import { figureKey } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { statusesOf } from '../judge-statement.js';
import { placesText, scopeText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, printedText, statementRoot } from '../stated.js';
import { byValue, statementGroups } from '../statement-group.js';

/** Finds figures stated as planned that are exactly what was achieved and not what the targets say. */
export function plannedEqualsAchieved(): CatalogueRule {
  return {
    id: 'planned-equals-achieved',
    group: 'targets',
    severity: 'warning',
    title: 'A figure stated as planned is the achieved one',
    needs: 'A planned statement, and a register or a reported statement of the same figure.',
    missing: 'A scope without a target is judged only where the number is not a round one.',
    tolerance: 'None: the two must be equal.',
    falsePositives:
      'A plan that was met to the unit and amended to it. Where the targets confirm the planned figure nothing is found.',
    whatToDo: 'Look the planned figure up in the work plan and quote that.',
    *check(dataset) {
      const status = statusesOf(dataset);
      for (const { key, statements } of statementGroups(dataset).values()) {
        if (statements[0]?.role !== 'planned') continue;
        for (const same of byValue(statements)) {
          const [first] = same;
          if (!first || status.get(first) === 'verified') continue;
          const contradicted = status.get(first) === 'contradicted';
          if (!contradicted && (first.value < 20 || first.value % 5 === 0)) continue;
          const achieved = achievedOf(dataset, first);
          if (achieved?.value !== first.value || first.value < 2) continue;
          yield observationOf(dataset, key, same, first, achieved.reported, contradicted);
        }
      }
    },
  };
}

interface Achieved {
  readonly value: number;
  readonly reported: readonly Statement[];
}

function achievedOf(dataset: Dataset, planned: Statement): Achieved | undefined {
  if (planned.measure === null || planned.interval.low !== planned.interval.high) return undefined;
  const reported =
    statementGroups(dataset).get(figureKey(dataset, { ...planned, role: 'reported' }))
      ?.statements ?? [];
  const equal = reported.filter(({ value }) => value === planned.value);
  const figure =
    dataset.events.length > 0 && isCountable(dataset, planned.scope)
      ? figureOf(dataset, planned.measure, { scope: planned.scope })
      : undefined;
  if (figure?.value === planned.value) return { value: planned.value, reported: equal };
  return equal.length > 0 ? { value: planned.value, reported: equal } : undefined;
}

function observationOf(
  dataset: Dataset,
  key: string,
  same: readonly Statement[],
  statement: Statement,
  reported: readonly Statement[],
  contradicted: boolean,
): Observation {
  const { measure, scope, period, value } = statement;
  const unit = measure === null ? 'figures' : measures[measure].unit;
  const where = reported.length > 0 ? ` (${placesText(reported.map(({ source }) => source))})` : '';
  return {
    key: [key, numberText(value)],
    severity: contradicted ? 'warning' : 'note',
    confidence: contradicted ? 'likely' : 'possible',
    message: `${printedText(statement)} ${unit}${scopeText(scope, period)} are stated as planned (${placesText(same.map(({ source }) => source))}), and exactly ${numberText(value)} were achieved${where}.`,
    question: 'Was the achieved figure written where the planned one belongs?',
    subject: { measure, unit, scope, period },
    figures: [
      figureOfStatement(statement),
      {
        role: reported.length > 0 ? 'reported' : 'recomputed',
        value,
        printed: numberText(value),
        label: `${unit} achieved${scopeText(scope)}`,
        source: reported[0]?.source ?? null,
      },
    ],
    locations: [...locationsOf(same, 'contradicts'), ...locationsOf(reported, 'supports')],
    root: statementRoot(dataset, statement),
  };
}
