import { vocabularyOf } from '../../model/vocabulary.js';
import type { CatalogueRule } from '../rule.js';

/** Finds partners of the project that no record of the register names. */
export function organisationNeverAppears(): CatalogueRule {
  return {
    id: 'organisation-never-appears',
    group: 'names',
    severity: 'note',
    title: 'A partner appears in no record',
    needs: 'A list of organisations with roles, and partners in the register.',
    missing: 'Organisations without a role are contacts and pass; so do associated partners.',
    tolerance: 'None.',
    falsePositives: 'Partners that organise no events by plan.',
    whatToDo: 'Ask the partner for its events, or check how its name is written in the register.',
    reads: ['partners'],
    *check(dataset, { messages }) {
      const say = messages.names.organisationNeverAppears;
      const vocabulary = vocabularyOf(dataset);
      const seen = new Set(dataset.events.flatMap((event) => vocabulary.partnersOf(event)));
      if (seen.size === 0) return;
      for (const organisation of dataset.organisations) {
        const { name, role, source } = organisation;
        if (role === null || role === 'associated partner' || seen.has(name)) continue;
        const { cells: _, ...place } = source;
        yield {
          key: [name],
          message: say.message(organisation),
          question: say.question,
          locations: [{ relation: 'missing', source: place }],
        };
      }
    },
  };
}
