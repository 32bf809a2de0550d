import { ascending, group, sum } from 'd3-array';
import { known } from '../figure-text.js';

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
  /** How thick the line between them is, in pixels. */
  readonly thickness: number;
}

/** A name on one side, with its links in the order of the names at their other ends. */
export interface LinkEnd {
  readonly name: string;
  readonly total: number;
  readonly links: readonly Link[];
}

/** The names on the left and on the right. */
export type Sides = readonly [from: readonly LinkEnd[], to: readonly LinkEnd[]];

/** Links of the same two names added up, largest first; those without a number above 0 left out. */
export function linksOf(rows: readonly LinkRow[]): readonly Link[] {
  const sums = new Map<string, LinkRow & { readonly value: number }>();
  for (const { from, to, value } of rows) {
    const number = known(value) ?? 0;
    if (number <= 0) continue;
    const key = JSON.stringify([from, to]);
    sums.set(key, { from, to, value: (sums.get(key)?.value ?? 0) + number });
  }
  const sorted = [...sums.values()].sort((a, b) => b.value - a.value);
  const largest = sorted[0]?.value ?? 1;
  return sorted.map((link) => ({ ...link, thickness: 1.5 + (link.value / largest) * 9 }));
}

/**
 * The names of both sides as they are drawn: at the left by their totals, at the right in the order
 * in which lines cross least.
 */
export function sidesOf(links: readonly Link[]): Sides {
  const left = endsOf(links, 'from', (own) => -totalOf(own));
  const rank = ranksOf(left);
  const weighted = ({ from, value }: Link) => value * (rank.get(from) ?? 0);
  const right = endsOf(links, 'to', (own) => sum(own, weighted) / totalOf(own));
  const otherRank = ranksOf(right);
  return [
    left.map((end) => ordered(end, ({ to }) => otherRank.get(to))),
    right.map((end) => ordered(end, ({ from }) => rank.get(from))),
  ];
}

function endsOf(
  links: readonly Link[],
  side: 'from' | 'to',
  place: (own: readonly Link[]) => number,
): LinkEnd[] {
  const byName = group(links, (link) => link[side]);
  return Array.from(byName, ([name, own]) => ({ name, total: totalOf(own), links: own })).sort(
    (a, b) => place(a.links) - place(b.links),
  );
}

function totalOf(links: readonly Link[]): number {
  return sum(links, ({ value }) => value);
}

function ranksOf(ends: readonly LinkEnd[]): ReadonlyMap<string, number> {
  return new Map(ends.map(({ name }, rank) => [name, rank]));
}

function ordered(end: LinkEnd, place: (link: Link) => number | undefined): LinkEnd {
  return { ...end, links: end.links.toSorted((a, b) => ascending(place(a), place(b))) };
}
