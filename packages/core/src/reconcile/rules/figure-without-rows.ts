import { type MeasureId, measures } from '../../model/measure.js';
import { judgementsOf } from '../judge-statement.js';
import { placesText } from '../messages/english/wording.js';
import { numberText } from '../number-text.js';
import type { CatalogueRule } from '../rule.js';
import { figureOfStatement, locationsOf, printedText } from '../stated.js';
import { byValue, statementGroups } from '../statement-group.js';

/** What would support a figure of the measure. */
const support: Partial<Readonly<Record<MeasureId, string>>> = {
  contacts: 'a partnership database',
  participants: 'an attendance list',
  registered: 'a column of registrations',
};

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
    *check(dataset) {
      if (dataset.events.length === 0) return;
      const judged = new Map(judgementsOf(dataset).map((one) => [one.statement, one]));
      for (const { key, statements } of statementGroups(dataset).values()) {
        for (const same of byValue(statements)) {
          const [first] = same;
          const source = first?.measure ? support[first.measure] : undefined;
          if (!first?.measure || !source || first.role !== 'reported') continue;
          const judgement = judged.get(first);
          const isOpen = judgement?.status === 'unverifiable' && !judgement.figure?.records;
          if (!isOpen || Object.keys(first.scope).length > 0) continue;
          const { unit } = measures[first.measure];
          yield {
            key: [key, `${first.value}`],
            message: `${printedText(first)} ${unit}, read as ${numberText(first.value)}, are stated (${placesText(same.map((one) => one.source))}); nothing that was given holds ${unit}.`,
            question: `Where is the list behind the figure, e.g. ${source}?`,
            subject: { measure: first.measure, unit },
            figures: [figureOfStatement(first)],
            locations: locationsOf(same, 'missing'),
          };
        }
      }
    },
  };
}
