import { flatRollup, groupSort, max, sum } from 'd3-array';
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

const fromOf = ({ from }: LinkRow) => from;
const toOf = ({ to }: LinkRow) => to;
const totalOf = (rows: readonly LinkRow[]) => sum(rows, ({ value }) => value);

/** Links of the same two names added up, largest first; those without a number above 0 left out. */
export function linksOf(rows: readonly LinkRow[]): readonly Link[] {
  const positive = rows.filter(({ value }) => (known(value) ?? 0) > 0);
  const sums = flatRollup(positive, totalOf, fromOf, toOf);
  const largest = max(sums, ([, , value]) => value) ?? 1;
  return sums
    .map(([from, to, value]) => ({ from, to, value, thickness: 1.5 + (value / largest) * 9 }))
    .sort((a, b) => b.value - a.value);
}

/**
 * The names of both sides as they are drawn: at the left by their totals, at the right in the order
 * in which lines cross least.
 */
export function sidesOf(links: readonly Link[]): Sides {
  const left = groupSort(links, (own) => -totalOf(own), fromOf);
  const height = ({ from, value }: Link) => value * left.indexOf(from);
  const right = groupSort(links, (own) => sum(own, height) / totalOf(own), toOf);
  const ends = (side: 'from' | 'to', names: readonly string[], order: (link: Link) => number) =>
    names.map((name): LinkEnd => {
      const own = links.filter((link) => link[side] === name);
      return { name, total: totalOf(own), links: own.sort((a, b) => order(a) - order(b)) };
    });
  return [
    ends('from', left, ({ to }) => right.indexOf(to)),
    ends('to', right, ({ from }) => left.indexOf(from)),
  ];
}
