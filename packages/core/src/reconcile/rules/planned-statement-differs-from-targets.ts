import { plannedFor } from '../../aggregate/target-in-force.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import { figureRepairs } from '../figure-repairs.js';
import { judgementsOf, statusesOf } from '../judge-statement.js';
import type { Messages } from '../messages/messages.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { statedValues, type ValueOfFigure } from '../stated-value.js';

/** Finds planned figures in a text that the targets do not come to. */
export function plannedStatementDiffersFromTargets(): CatalogueRule {
  return {
    id: 'planned-statement-differs-from-targets',
    group: 'targets',
    severity: 'error',
    title: 'A figure stated as planned differs from the targets',
    needs: 'Targets and a planned statement.',
    missing: 'A scope without a target of its own or of its parts cannot be verified.',
    tolerance:
      'None for exact figures; rounded ones pass within their printed form. A value from before an amendment passes.',
    falsePositives: 'A plan of another period than the targets, where the text does not say so.',
    whatToDo: 'Quote the plan, or correct the targets if the plan was amended.',
    *check(dataset, { messages }) {
      const status = statusesOf(dataset);
      for (const stated of statedValues(dataset)) {
        const { statement } = stated;
        if (statement.role !== 'planned' || status.get(statement) !== 'contradicted') continue;
        const seen = observationOf(dataset, stated, messages);
        if (seen) yield seen;
      }
    },
  };
}

function observationOf(
  dataset: Dataset,
  { key, statement, same }: ValueOfFigure,
  messages: Messages,
): Observation | undefined {
  const { measure, scope, period, interval } = statement;
  if (measure === null) return undefined;
  const planned = plannedFor(dataset, measure, scope);
  if (!planned) return undefined;
  const say = messages.targets.plannedStatementDiffersFromTargets;
  const rows = planned.targets.map(({ source: { cells: _, ...row } }) => row);
  return {
    key: [key, `${interval.low}|${interval.high}`],
    message: say.message({ statement, same, planned }),
    question: say.question,
    subject: { measure, unit: measures[measure].unit, scope, period },
    figures: [
      figureOfStatement(statement, messages),
      {
        role: 'planned',
        value: planned.value,
        printed: numberText(planned.value),
        label: say.planned(measure, scope),
        source: rows[0] ?? null,
      },
    ],
    locations: [
      ...locationsOf(same, 'contradicts'),
      ...rows.map((source) => ({ relation: 'supports' as const, source })),
    ],
    repairs: figureRepairs(dataset, judgementsOf(dataset), statement, planned.value),
    root: statementRoot(dataset, statement),
  };
}
