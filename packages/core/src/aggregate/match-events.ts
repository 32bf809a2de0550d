import type { EventRecord } from '../model/event.js';
import { foldName } from '../model/fold-name.js';

/** One event as two datasets have it; `null` where one of them does not. */
export interface EventPair {
  readonly before: EventRecord | null;
  readonly after: EventRecord | null;
}

/** What two records of one event have in common; `null` where a record does not say. */
type Likeness = (event: EventRecord) => string | null;

/** From sure to doubtful. Identifiers that number rows shift, so alone they prove nothing. */
const likenesses: readonly Likeness[] = [
  content,
  (event) => joined(event.id, title(event)),
  (event) => joined(title(event), event.start),
  (event) => joined(title(event), partners(event)),
  (event) => joined(event.start, partners(event), event.type, event.country),
  (event) => joined(event.id, partners(event), event.type),
];

/**
 * Brings together the records of the same events in two datasets: first those that are the same in
 * all they say, then those alike in identifier and title, title and day, and so on.
 */
export function matchEvents(
  before: readonly EventRecord[],
  after: readonly EventRecord[],
): readonly EventPair[] {
  const pairs: EventPair[] = [];
  let left = before;
  let right = after;
  for (const likeness of likenesses) {
    const waiting = new Map<string, EventRecord[]>();
    for (const event of right) {
      const key = likeness(event);
      if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), event]);
    }
    const matched = new Set<EventRecord>();
    for (const event of left) {
      const key = likeness(event);
      const other = key === null ? undefined : waiting.get(key)?.shift();
      if (other === undefined) continue;
      pairs.push({ before: event, after: other });
      matched.add(event).add(other);
    }
    left = left.filter((event) => !matched.has(event));
    right = right.filter((event) => !matched.has(event));
  }
  return [
    ...pairs,
    ...left.map((event) => ({ before: event, after: null })),
    ...right.map((event) => ({ before: null, after: event })),
  ];
}

/**
 * All that a record says of the event, without where it was read or how it is numbered, and
 * whatever the order of the register's columns.
 */
export function content(event: EventRecord): string {
  const { id: _id, source: _source, printed: _printed, extra, ...said } = event;
  return JSON.stringify([inOrder(said), inOrder(extra)]);
}

function inOrder(fields: object): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}

function title(event: EventRecord): string | null {
  return event.title === null ? null : foldName(event.title);
}

function partners(event: EventRecord): string | null {
  return event.partners.length === 0 ? null : event.partners.map(foldName).sort().join(';');
}

function joined(...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : JSON.stringify(parts);
}
