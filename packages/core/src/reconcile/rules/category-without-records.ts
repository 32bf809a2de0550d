import { plannedFor } from '../../aggregate/target-in-force.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { placeText } from '../messages/english/wording.js';
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
    *check(dataset) {
      const vocabulary = vocabularyOf(dataset);
      const used = new Set(
        dataset.events.flatMap(({ type }) =>
          type === null ? [] : [vocabulary.type(type) ?? type],
        ),
      );
      if (used.size === 0) return;
      for (const { name, source } of dataset.eventTypes) {
        if (used.has(name) || plannedFor(dataset, 'events', { type: name })) continue;
        const { cells: _, ...place } = source;
        yield {
          key: [name],
          message: `The list of types has "${name}" (${placeText(place)}), and no record is of it.`,
          question: 'Was no such event held, or are its records filed under another type?',
          subject: { measure: 'events', unit: 'events', scope: { type: name } },
          locations: [{ relation: 'missing', source: place }],
        };
      }
    },
  };
}
