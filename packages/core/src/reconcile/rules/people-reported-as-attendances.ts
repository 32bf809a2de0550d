import { isCountable } from '../../aggregate/event-dimensions.js';
import { figureOf } from '../../aggregate/figure-of.js';
import { whereOf } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import { isInInterval } from '../../model/interval.js';
import { measures } from '../../model/measure.js';
import { recomputedFigure } from '../finding-figure.js';
import type { Messages } from '../messages/messages.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { statedValues, type ValueOfFigure } from '../stated-value.js';

/** Finds stated attendances that are the number of different people, and the reverse. */
export function peopleReportedAsAttendances(): CatalogueRule {
  return {
    id: 'people-reported-as-attendances',
    group: 'identity',
    severity: 'warning',
    title: 'People are reported as attendances, or attendances as people',
    needs: 'Attendance lists that tell people apart, and a stated number of either.',
    missing: 'Where an event has no list, or a list names nobody, the people are not known.',
    tolerance: 'Rounded figures pass within their printed form.',
    falsePositives: 'Two figures that are equal by chance.',
    whatToDo: 'Say which of the two is counted: a person who came three times is one or three.',
    *check(dataset, { messages }) {
      if (dataset.attendances.length === 0) return;
      for (const stated of statedValues(dataset)) {
        const seen = observationOf(dataset, stated, messages);
        if (seen) yield seen;
      }
    },
  };
}

const other = { attendances: 'participants', participants: 'attendances' } as const;

function observationOf(
  dataset: Dataset,
  { key, statement, same }: ValueOfFigure,
  messages: Messages,
): Observation | undefined {
  const { measure, role, scope, interval } = statement;
  if (role !== 'reported') return undefined;
  if (measure !== 'attendances' && measure !== 'participants') return undefined;
  if (!isCountable(dataset, scope)) return undefined;
  const where = whereOf(dataset, statement);
  const [meant, counted] = [measure, other[measure]].map((one) => figureOf(dataset, one, where));
  if (meant?.value === undefined || counted?.value === undefined) return undefined;
  if (meant.missing > 0 || counted.missing > 0) return undefined;
  if (isInInterval(meant.value, interval) || !isInInterval(counted.value, interval)) {
    return undefined;
  }
  const { unit } = measures[measure];
  const say = messages.identity.peopleReportedAsAttendances;
  return {
    key: [key, numberText(statement.value)],
    confidence: 'likely',
    message: say.message({ statement, same, measure, counted: meant.value }),
    question: say.question,
    subject: { measure, unit, scope, period: statement.period },
    figures: [
      figureOfStatement(statement, messages),
      recomputedFigure(meant.value, messages.figures.counted(measure)),
      recomputedFigure(counted.value, messages.figures.counted(other[measure])),
    ],
    locations: locationsOf(same, 'contradicts'),
    root: statementRoot(dataset, statement),
  };
}
