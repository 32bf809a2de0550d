import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { tableOf } from './dataset-table.js';
import type { ListName } from './event-table.js';
import { asList } from './list-column.js';
import { withRegister } from './register.js';

/** Before and after. */
export interface EventSides<Side> {
  readonly before: Side;
  readonly after: Side;
}

interface Side {
  readonly dataset: Dataset;
  readonly events: readonly EventRecord[];
}

/** The effect of each event on a count of distinct things: its share in those that came and went. */
export function distinctEffects(
  list: ListName,
  { before, after }: EventSides<Side>,
): (pair: { readonly before: EventRecord | null; readonly after: EventRecord | null }) => number {
  const was = thingsOf(list, before);
  const is = thingsOf(list, after);
  return (pair) => share(is, pair.after, was) - share(was, pair.before, is);
}

interface Things {
  readonly ofEvent: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many events name a thing. */
  readonly events: ReadonlyMap<string, number>;
}

function thingsOf(name: ListName, { dataset, events }: Side): Things {
  const table = tableOf(dataset);
  const { offsets, codes, values } = asList(table.list(name), table.length);
  const counted = new Set(events.map(({ id }) => id));
  const ofEvent = new Map<string, ReadonlySet<string>>();
  const eventsOf = new Map<string, number>();
  withRegister(dataset).events.forEach(({ id }, row) => {
    if (!counted.has(id)) return;
    const own = new Set<string>();
    for (const code of codes.subarray(offsets[row], offsets[row + 1])) own.add(values[code] ?? '');
    for (const thing of own) eventsOf.set(thing, (eventsOf.get(thing) ?? 0) + 1);
    ofEvent.set(id, own);
  });
  return { ofEvent, events: eventsOf };
}

/** The things that an event has and the other side lacks, each divided among the events that have it. */
function share(side: Things, event: EventRecord | null, other: Things): number {
  let sum = 0;
  for (const thing of (event && side.ofEvent.get(event.id)) ?? []) {
    if (!other.events.has(thing)) sum += 1 / (side.events.get(thing) ?? 1);
  }
  return sum;
}
