import { creditedDimensions, dimensionReading } from '../aggregate/event-dimensions.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { isWithin, type Period } from '../model/period.js';
import type { Scope } from '../model/scope.js';
import { vocabularyOf } from '../model/vocabulary.js';

/** The events that were held and belong to the scope and period, in the order of the register. */
export function eventsInScope(
  dataset: Dataset,
  scope: Scope,
  period: Period | null = null,
): readonly EventRecord[] {
  const vocabulary = vocabularyOf(dataset);
  const tests = Object.entries(scope).map(([dimension, text]) => {
    const wanted = vocabulary.value(dimension, text);
    if (creditedDimensions.has(dimension)) {
      return (event: EventRecord) =>
        vocabulary
          .partnersOf(event)
          .some(
            (partner) =>
              (dimension === 'partner'
                ? partner
                : vocabulary.organisation(partner)?.targetGroup) === wanted,
          );
    }
    const { text: read, value } = dimensionReading(dataset, dimension);
    return (event: EventRecord) => {
      const written = read(event);
      return written !== null && value(written) === wanted;
    };
  });
  return dataset.events.filter(
    (event) =>
      event.status === 'held' &&
      (period === null || (event.start !== null && isWithin(event.start, period))) &&
      tests.every((test) => test(event)),
  );
}
