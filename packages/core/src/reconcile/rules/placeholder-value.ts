import type { EventRecord } from '../../model/event.js';
import { foldName } from '../../model/fold-name.js';
import { eventRoot } from '../event-root.js';
import { namedEvent, recordLocation } from '../record-location.js';
import type { CatalogueRule, Observation } from '../rule.js';
import { countText, placesText, placeText } from '../wording.js';

const stopgaps =
  /^(tbc|tbd|tba|n ?\/? ?a|xx+|\?+|todo|to be (confirmed|defined|announced|decided)|test|lorem ipsum|da definire|a definir|do ustalenia)$/i;

/** Finds values that stand in for one that was not known: 999, "tbc", nought people. */
export function placeholderValue(): CatalogueRule {
  return {
    id: 'placeholder-value',
    group: 'values',
    severity: 'warning',
    title: 'A value stands in for one that is not known',
    needs: 'A register.',
    missing: 'Blank cells are left out; see missing-value.',
    tolerance: 'Cancelled events with nobody pass; a held one with nobody is a note.',
    falsePositives: 'An event to which nobody came.',
    whatToDo: 'Write the value, or leave the cell blank until it is known.',
    reads: ['headcount', 'title', 'partners', 'start', 'status'],
    *check({ events }) {
      yield* withNobody(
        events.filter(({ status, headcount }) => status === 'held' && headcount === 0),
      );
      for (const event of events) {
        if (event.status === 'cancelled') continue;
        const { headcount } = event;
        if (headcount !== null && /^9{3,}$/.test(String(headcount))) {
          yield observationOf(event, 'headcount', String(headcount), 'How many people came?');
        }
        if (event.title !== null && stopgaps.test(event.title.trim())) {
          yield observationOf(event, 'title', event.title, 'What is the title of the event?');
        }
        for (const partner of event.partners) {
          if (stopgaps.test(partner.trim())) {
            yield observationOf(event, 'partners', partner, 'Which partner is it?');
          }
        }
      }
    },
  };
}

/** Held events with nobody, each for itself; one note for all where they are many. */
function* withNobody(events: readonly EventRecord[]): Iterable<Observation> {
  const question = 'Did nobody come, or was it not counted?';
  const seen = events.map((event) => observationOf(event, 'headcount', '0', question));
  const [first] = seen;
  if (seen.length <= 3 || !first) {
    yield* seen.map((one) => ({
      ...one,
      severity: 'note' as const,
      confidence: 'possible' as const,
    }));
    return;
  }
  const locations = seen.flatMap((one) => one.locations);
  yield {
    key: ['headcount', 'many', '0'],
    severity: 'note',
    confidence: 'possible',
    message: `${countText(seen.length, 'records')} of held events have "0" as their headcount (${placesText(locations.map(({ source }) => source))}).`,
    question,
    locations,
  };
}

function observationOf(
  event: EventRecord,
  field: 'headcount' | 'title' | 'partners',
  value: string,
  question: string,
): Observation {
  return {
    key: [field, foldName(event.title ?? ''), event.start ?? '', value],
    confidence: 'likely',
    message: `${namedEvent(event)} (${placeText(event.source)}) has "${value}" as its ${field === 'partners' ? 'partner' : field}.`,
    question,
    locations: [recordLocation(event, field)],
    root: eventRoot(event, field),
  };
}
