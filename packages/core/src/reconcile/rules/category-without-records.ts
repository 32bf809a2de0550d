import { plannedFor } from '../../aggregate/target-in-force.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import type { CatalogueRule } from '../rule.js';

/** Finds types of the list of types of which the register has no record. */
export function categoryWithoutRecords(): CatalogueRule {
  return {
    id: 'category-without-records',
    group: 'counting',
    severity: 'note',
    title: 'A listed type has no record',
    needs: 'A list of event types, and types in the register.',
    missing: 'Where no record gives its type nothing is said.',
    tolerance: 'A type with a target is left to target-without-result.',
    falsePositives: 'Types that are planned for later.',
    whatToDo:
      'Ask for the events of the type, or say that there were none: nought is shown as nought.',
    reads: ['type', 'targets'],
    *check(dataset, { messages }) {
      const say = messages.counting.categoryWithoutRecords;
      const vocabulary = vocabularyOf(dataset);
      const used = new Set(
        dataset.events.flatMap(({ type }) =>
          type === null ? [] : [vocabulary.type(type) ?? type],
        ),
      );
      if (used.size === 0) return;
      for (const type of dataset.eventTypes) {
        const { name, source } = type;
        if (used.has(name) || plannedFor(dataset, 'events', { type: name })) continue;
        const { cells: _, ...place } = source;
        yield {
          key: [name],
          message: say.message(type),
          question: say.question,
          subject: { measure: 'events', unit: 'events', scope: { type: name } },
          locations: [{ relation: 'missing', source: place }],
        };
      }
    },
  };
}
