import { type Count, countsEvents, countsPeople } from './count.js';

/** So many events, so many people at each. */
export interface Product {
  readonly events: number;
  readonly perEvent: number;
}

const numberOf = (count: Count) => count.piece.number?.value ?? 0;

/**
 * Finds the people that a sentence states for each event: "5 events with 15 participants each", and
 * "10 events with 150 people (5 in schools with 15 people and 5 in communities with 15)", where only 5 × 15 + 5 × 15 meets the whole.
 */
export function productsOf(counts: readonly Count[]): ReadonlyMap<Count, Product> {
  const products = new Map<Count, Product>();
  for (const [index, count] of counts.entries()) {
    if (!count.each || !countsPeople(count)) continue;
    count.events ??= counts.slice(0, index).findLast(countsEvents) ?? null;
    add(count);
  }
  const people = counts.filter((count) => countsPeople(count) && count.events);
  for (const whole of people) {
    if (!whole.events || whole.found === 'elsewhere') continue;
    const parts = people.filter(
      ({ events }) => events && events !== whole.events && events.head === whole.events,
    );
    if (parts.length < 2) continue;
    const plain = parts.reduce((sum, part) => sum + numberOf(part), 0);
    const times = parts.reduce(
      (sum, part) => sum + numberOf(part) * numberOf(part.events ?? part),
      0,
    );
    if (times === numberOf(whole) && plain !== times) parts.forEach(add);
  }
  return products;

  function add(count: Count): void {
    if (!count.events || !countsEvents(count.events) || count.events.each) return;
    products.set(count, { events: numberOf(count.events), perEvent: numberOf(count) });
  }
}
