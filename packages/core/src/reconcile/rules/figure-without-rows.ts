import { measures } from '../../model/measure.js';
import { judgedStatements } from '../judge-statement.js';
import type { CatalogueRule } from '../rule.js';
import { figureOfStatement, locationsOf } from '../stated.js';
import { statedValues } from '../stated-value.js';

/** Measures that a list of its own tells, and not the events. */
const listed = ['contacts', 'participants', 'registered'] as const;

/** Finds reported figures of a measure of which nothing that was given holds a single row. */
export function figureWithoutRows(): CatalogueRule {
  return {
    id: 'figure-without-rows',
    group: 'statements',
    severity: 'note',
    title: 'Nothing that was given supports a stated figure',
    needs:
      'A register, and a figure reported for the whole of contacts, participants or registrations.',
    missing: 'That is what it finds: figures for which every value is missing.',
    tolerance: 'None.',
    falsePositives: 'Figures whose rows are kept where they must not be given out.',
    whatToDo: 'Give the list behind the figure, or say in the report where it is kept.',
    *check(dataset, { messages }) {
      const say = messages.statements.figureWithoutRows;
      if (dataset.events.length === 0) return;
      const judged = judgedStatements(dataset);
      for (const { key, statement, same } of statedValues(dataset)) {
        const measure = listed.find((one) => one === statement.measure);
        if (!measure || statement.role !== 'reported') continue;
        const { status, figure } = judged.get(statement) ?? {};
        const isOpen = status === 'unverifiable' && !figure?.records;
        if (!isOpen || Object.keys(statement.scope).length > 0) continue;
        yield {
          key: [key, `${statement.value}`],
          message: say.message({ statement, same }),
          question: say.question(measure),
          subject: { measure, unit: measures[measure].unit },
          figures: [figureOfStatement(statement, messages)],
          locations: locationsOf(same, 'missing'),
        };
      }
    },
  };
}
