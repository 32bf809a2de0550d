import { plannedFor } from '../../aggregate/target-in-force.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { figureRepairs } from '../figure-repairs.js';
import { judgementsOf, statusesOf } from '../judge-statement.js';
import { placesText, scopeText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, printedText, statementRoot } from '../stated.js';
import { byValue, statementGroups } from '../statement-group.js';

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
    *check(dataset) {
      const status = statusesOf(dataset);
      for (const { key, statements } of statementGroups(dataset).values()) {
        if (statements[0]?.role !== 'planned') continue;
        for (const same of byValue(statements)) {
          if (!same[0] || status.get(same[0]) !== 'contradicted') continue;
          const observation = observationOf(dataset, key, same, same[0]);
          if (observation) yield observation;
        }
      }
    },
  };
}

function observationOf(
  dataset: Dataset,
  key: string,
  same: readonly Statement[],
  statement: Statement,
): Observation | undefined {
  const { measure, scope, period, interval } = statement;
  if (measure === null) return undefined;
  const planned = plannedFor(dataset, measure, scope);
  if (!planned) return undefined;
  const { unit } = measures[measure];
  const rows = planned.targets.map(({ source: { cells: _, ...row } }) => row);
  const parts = planned.targets.map(({ value }) => numberText(value));
  const sum = parts.length > 1 ? `${parts.join(' + ')} = ` : '';
  return {
    key: [key, `${interval.low}|${interval.high}`],
    message: `${printedText(statement)} ${unit}${scopeText(scope, period)} are stated as planned (${placesText(same.map(({ source }) => source))}); the targets give ${sum}${numberText(planned.value)} (${placesText(rows)}).`,
    question: 'Was the plan amended, or does the text quote another figure as planned?',
    subject: { measure, unit, scope, period },
    figures: [
      figureOfStatement(statement),
      {
        role: 'planned',
        value: planned.value,
        printed: numberText(planned.value),
        label: `${unit} of the targets${scopeText(scope)}`,
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
