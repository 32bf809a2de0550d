import { group } from '../../model/group.js';
import { vocabularyOf } from '../../model/vocabulary.js';
import { recordLocation } from '../record-location.js';
import type { CatalogueRule } from '../rule.js';

/** Finds a partner that led events in two countries on one day. */
export function partnerInTwoPlaces(): CatalogueRule {
  return {
    id: 'partner-in-two-places',
    group: 'time',
    severity: 'note',
    title: 'A partner is in two countries on one day',
    needs: 'Dates, countries and partners in the register.',
    missing: 'Records without a date, a country or a partner are left out.',
    tolerance: 'Online events pass.',
    falsePositives: 'Large organisations with several teams.',
    whatToDo: 'Check the date and the country of both records.',
    reads: ['start', 'country', 'mode', 'status', 'partners'],
    *check(dataset, { messages }) {
      const say = messages.time.partnerInTwoPlaces;
      const vocabulary = vocabularyOf(dataset);
      const held = dataset.events.filter(
        ({ start, country, mode, status, partners }) =>
          start !== null &&
          country !== null &&
          mode !== 'online' &&
          status === 'held' &&
          partners.length > 0,
      );
      for (const [day, sameDay] of group(held, ({ start }) => start ?? '')) {
        for (const [partner, events] of group(
          sameDay,
          (event) => vocabulary.partnersOf(event)[0] ?? '',
        )) {
          const countries = [...new Set(events.map(({ country }) => country ?? ''))];
          if (countries.length < 2) continue;
          yield {
            key: [day, partner],
            confidence: 'possible',
            message: say.message({ partner, countries, day, events }),
            question: say.question,
            locations: events.map((event) => recordLocation(event, 'start')),
          };
        }
      }
    },
  };
}
