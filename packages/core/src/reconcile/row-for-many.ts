import { figureOf } from '../aggregate/figure-of.js';
import { eventsInScope } from '../explain/events-in-scope.js';
import { narrowingPeriod, whereOf } from '../explain/figure-key.js';
import { statedEventCount } from '../explain/stated-event-count.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { isInInterval } from '../model/interval.js';
import type { Statement } from '../model/statement.js';
import { oncePerRecords } from '../model/with-stated.js';

/** A row that stands for several events. */
export interface RowForMany {
  readonly event: EventRecord;
  /** How many: its event count, or what its title names where the register counts it otherwise. */
  readonly count: number;
}

/**
 * The one row whose title names several events and which, counted so, makes the register give the
 * stated number of events. `undefined` where no row or more than one does.
 */
export function rowForMany(dataset: Dataset, statement: Statement): RowForMany | undefined {
  const { measure, role, scope, interval } = statement;
  if (measure !== 'events' || role !== 'reported') return undefined;
  const period = narrowingPeriod(dataset, statement.period);
  const { value } = figureOf(dataset, 'events', whereOf(dataset, statement));
  if (value === undefined || isInInterval(value, interval)) return undefined;
  const named = countsInTitles(dataset);
  if (named.size === 0) return undefined;
  const found = eventsInScope(dataset, scope, period).flatMap((event) => {
    const count = named.get(event);
    if (count === undefined || event.eventCount === count) return [];
    return isInInterval(value - event.eventCount + count, interval) ? [{ event, count }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** How many events a title names, for each event whose title names a number. */
const countsInTitles = oncePerRecords(
  ({ events }) =>
    new Map(
      events.flatMap((event) => {
        const count = event.title === null ? undefined : statedEventCount(event.title);
        return count === undefined ? [] : [[event, count]];
      }),
    ),
);
