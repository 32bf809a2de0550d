import { isCountable } from '../../aggregate/event-dimensions.js';
import { figureOf } from '../../aggregate/figure-of.js';
import { figureKey, whereOf } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import { measures } from '../../model/measure.js';
import type { Statement } from '../../model/statement.js';
import { statusesOf } from '../judge-statement.js';
import type { Messages } from '../messages/messages.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { statedValues, type ValueOfFigure } from '../stated-value.js';
import { statementGroups } from '../statement-group.js';

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
    *check(dataset, { messages }) {
      const status = statusesOf(dataset);
      for (const stated of statedValues(dataset)) {
        const { role, value } = stated.statement;
        if (role !== 'planned' || status.get(stated.statement) === 'verified') continue;
        const contradicted = status.get(stated.statement) === 'contradicted';
        if (!contradicted && (value < 20 || value % 5 === 0)) continue;
        const reported = achievedAsPlanned(dataset, stated.statement);
        if (reported === undefined || value < 2) continue;
        yield observationOf(dataset, { ...stated, reported, contradicted }, messages);
      }
    },
  };
}

/** A planned figure of a group that is the achieved one. */
interface Coincidence extends ValueOfFigure {
  /** What states the same value as achieved; without any, the register gives it. */
  readonly reported: readonly Statement[];
  readonly contradicted: boolean;
}

/** What states the planned value as achieved, if anything; `undefined` where it was not achieved. */
function achievedAsPlanned(dataset: Dataset, planned: Statement): readonly Statement[] | undefined {
  if (planned.measure === null || planned.interval.low !== planned.interval.high) return undefined;
  const reported =
    statementGroups(dataset).get(figureKey(dataset, { ...planned, role: 'reported' }))
      ?.statements ?? [];
  const equal = reported.filter(({ value }) => value === planned.value);
  const figure =
    dataset.events.length > 0 && isCountable(dataset, planned.scope)
      ? figureOf(dataset, planned.measure, whereOf(dataset, planned))
      : undefined;
  return figure?.value === planned.value || equal.length > 0 ? equal : undefined;
}

function observationOf(
  dataset: Dataset,
  { key, statement, same, reported, contradicted }: Coincidence,
  messages: Messages,
): Observation {
  const { measure, scope, period, value } = statement;
  const unit = measure === null ? null : measures[measure].unit;
  const say = messages.targets.plannedEqualsAchieved;
  return {
    key: [key, numberText(value)],
    severity: contradicted ? 'warning' : 'note',
    confidence: contradicted ? 'likely' : 'possible',
    message: say.message({ statement, same, reported }),
    question: say.question,
    subject: { measure, unit, scope, period },
    figures: [
      figureOfStatement(statement, messages),
      {
        role: reported.length > 0 ? 'reported' : 'recomputed',
        value,
        printed: numberText(value),
        label: say.achieved(statement),
        source: reported[0]?.source ?? null,
      },
    ],
    locations: [...locationsOf(same, 'contradicts'), ...locationsOf(reported, 'supports')],
    root: statementRoot(dataset, statement),
  };
}
