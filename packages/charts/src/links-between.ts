import { ascending, descending, rollup, sum } from 'd3-array';
import { known } from './figure-text.js';

/** Two names and how much they have to do with one another. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  /** Above 0. */
  readonly value: number | null;
}

/** Two names and all that lies between them. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

/** A name on one side, with its links in the order of the names at their other ends. */
export interface LinkEnd {
  readonly name: string;
  readonly total: number;
  readonly links: readonly Link[];
}

/** Links of the same two names added up, largest first. */
export function linksOf(rows: readonly LinkRow[]): readonly Link[] {
  const sums = new Map<string, Link>();
  for (const { from, to, value } of rows) {
    const number = known(value);
    if (number === null || number <= 0) continue;
    const key = JSON.stringify([from, to]);
    sums.set(key, { from, to, value: (sums.get(key)?.value ?? 0) + number });
  }
  return [...sums.values()].sort((a, b) => b.value - a.value);
}

/**
 * The names of both sides as they are drawn: at the left by their totals, at the right in the order
 * in which lines cross least.
 */
export function sidesOf(links: readonly Link[]): {
  readonly from: readonly LinkEnd[];
  readonly to: readonly LinkEnd[];
} {
  const totals = (end: 'from' | 'to') =>
    rollup(
      links,
      (own) => sum(own, ({ value }) => value),
      (link) => link[end],
    );
  const [left, right] = [totals('from'), totals('to')];
  const names = [...left.keys()].sort((a, b) => descending(left.get(a), left.get(b)));
  const rank = new Map(names.map((name, index) => [name, index]));
  const places = rollup(
    links,
    (own) =>
      sum(own, ({ from, value }) => value * (rank.get(from) ?? 0)) / sum(own, ({ value }) => value),
    ({ to }) => to,
  );
  const others = [...right.keys()].sort((a, b) => ascending(places.get(a), places.get(b)));
  const otherRank = new Map(others.map((name, index) => [name, index]));
  const sorted = (own: readonly Link[], at: (link: Link) => number | undefined) =>
    own.toSorted((a, b) => ascending(at(a), at(b)));
  return {
    from: names.map((name) => ({
      name,
      total: left.get(name) ?? 0,
      links: sorted(
        links.filter(({ from }) => from === name),
        ({ to }) => otherRank.get(to),
      ),
    })),
    to: others.map((name) => ({
      name,
      total: right.get(name) ?? 0,
      links: sorted(
        links.filter(({ to }) => to === name),
        ({ from }) => rank.get(from),
      ),
    })),
  };
}
