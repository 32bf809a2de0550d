import { foldName } from '../../model/fold-name.js';
import { group } from '../../model/group.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds types of which the register writes the label in several ways. */
export function typeLabelVariant(): CatalogueRule {
  return {
    id: 'type-label-variant',
    group: 'names',
    severity: 'note',
    title: 'One type is written in several ways',
    needs: 'Types in the register.',
    missing: 'Records without a type are left out; see missing-value.',
    tolerance: 'Aliases that the list of types names pass, and so do outer spaces.',
    falsePositives: 'Two types whose names differ by case or number alone. List both.',
    whatToDo:
      'Write one label throughout: our figures bring the ways together, those of a spreadsheet do not.',
    reads: ['type'],
    *check(dataset, { messages }) {
      const say = messages.names.typeLabelVariant;
      const vocabulary = vocabularyOf(dataset);
      const listed = new Set(dataset.eventTypes.flatMap(({ name, aliases }) => [name, ...aliases]));
      const typed = dataset.events.flatMap((event) =>
        event.type === null ? [] : [{ event, spelling: event.type.trim() }],
      );
      const types = group(typed, ({ spelling }) => vocabulary.type(spelling) ?? spelling);
      for (const [type, rows] of types) {
        const spellings = [...group(rows, ({ spelling }) => spelling)]
          .map(([spelling, some]) => ({ spelling, events: some.map(({ event }) => event) }))
          .toSorted((a, b) => b.events.length - a.events.length || order(a.spelling, b.spelling));
        const usual = spellings.find(({ spelling }) => listed.has(spelling)) ?? spellings[0];
        const others = spellings.filter((one) => one !== usual && !listed.has(one.spelling));
        if (usual === undefined || others.length === 0) continue;
        yield {
          key: [foldName(type), ...others.map(({ spelling }) => spelling)],
          message: say.message(usual.spelling, others),
          question: say.question,
          locations: others.flatMap(({ events }) =>
            events.map((event) => recordLocation(event, 'type')),
          ),
        };
      }
    },
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
