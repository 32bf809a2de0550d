import { isCountable } from '../../aggregate/event-dimensions.js';
import { figureOf } from '../../aggregate/figure-of.js';
import { figureKey, whereOf } from '../../explain/figure-key.js';
import type { Dataset } from '../../model/dataset.js';
import type { Statement } from '../../model/statement.js';
import { recomputedFigure } from '../finding-figure.js';
import type { Messages } from '../messages/messages.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { figureOfStatement, locationsOf, statementRoot } from '../stated.js';
import { statedValues, type ValueOfFigure } from '../stated-value.js';
import { statementGroups } from '../statement-group.js';

/** Finds more distinct people stated than there were attendances. */
export function participantsExceedAttendances(): CatalogueRule {
  return {
    id: 'participants-exceed-attendances',
    group: 'identity',
    severity: 'error',
    title: 'More people are stated than attendances',
    needs: 'A stated number of different people, and attendances stated or in the register.',
    missing: 'Where records lack a headcount, the attendances of the register are not used.',
    tolerance: 'Rounded figures pass within their printed form.',
    falsePositives: 'People reached in another way than by events.',
    whatToDo: 'Find out which of the two numbers counts people and which counts attendances.',
    *check(dataset, { messages }) {
      for (const stated of statedValues(dataset)) {
        const { measure, role, scope, interval } = stated.statement;
        if (measure !== 'participants' || role !== 'reported') continue;
        if (!isCountable(dataset, scope)) continue;
        const attendances = attendancesBeside(dataset, stated.statement);
        if (attendances.most >= interval.low) continue;
        yield observationOf(dataset, { ...stated, attendances }, messages);
      }
    },
  };
}

/** The attendances of the events that a number of people speaks of. */
interface Attendances {
  readonly told: readonly Statement[];
  /** The most that they may be; infinite where nothing tells. */
  readonly most: number;
}

/** Rounded figures allow more than was counted, so they are asked only where nothing exact is known. */
function attendancesBeside(dataset: Dataset, people: Statement): Attendances {
  const key = figureKey(dataset, { ...people, measure: 'attendances' });
  const told = statementGroups(dataset).get(key)?.statements ?? [];
  const { value, missing } = figureOf(dataset, 'attendances', whereOf(dataset, people));
  const counted = value === undefined || missing > 0 ? [] : [value];
  const exact = told.filter(({ interval }) => interval.low === interval.high);
  const asked = exact.length > 0 || counted.length > 0 ? exact : told;
  const known = [...counted, ...asked.map(({ interval }) => interval.high ?? Infinity)];
  return { told, most: known.length === 0 ? Infinity : Math.max(...known) };
}

interface TooManyPeople extends ValueOfFigure {
  readonly attendances: Attendances;
}

function observationOf(
  dataset: Dataset,
  { key, statement, same, attendances: { told, most } }: TooManyPeople,
  messages: Messages,
): Observation {
  const { scope, period, interval } = statement;
  const say = messages.identity.participantsExceedAttendances;
  const teller = told.find((one) => one.interval.high === most);
  const recomputed = recomputedFigure(most, messages.figures.counted('attendances'));
  return {
    key: [key, String(interval.low)],
    message: say.message({ statement, same, attendances: most }),
    question: say.question,
    subject: { measure: 'participants', unit: 'people', scope, period },
    figures: [
      figureOfStatement(statement, messages),
      teller ? { ...recomputed, role: 'reported', source: teller.source } : recomputed,
    ],
    locations: [...locationsOf(same, 'contradicts'), ...locationsOf(told, 'contributes')],
    root: statementRoot(dataset, statement),
  };
}
