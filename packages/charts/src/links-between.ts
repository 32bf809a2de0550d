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

/** The names of one side in the order in which they are drawn, each with its sum. */
export interface Side {
  readonly names: readonly string[];
  readonly totals: ReadonlyMap<string, number>;
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

/** Names by their totals; the second side in the order in which its lines cross least. */
export function sideOf(
  links: readonly Link[],
  end: 'from' | 'to',
  others?: readonly string[],
): Side {
  const totals = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const link of links) {
    const name = link[end];
    totals.set(name, (totals.get(name) ?? 0) + link.value);
    weights.set(name, (weights.get(name) ?? 0) + link.value * (others?.indexOf(link.from) ?? 0));
  }
  const places = new Map(
    [...totals].map(([name, total]) => [name, (weights.get(name) ?? 0) / total]),
  );
  const names = [...totals.keys()].sort((a, b) =>
    others
      ? (places.get(a) ?? 0) - (places.get(b) ?? 0)
      : (totals.get(b) ?? 0) - (totals.get(a) ?? 0),
  );
  return { names, totals };
}

/** The place of each name on its side. */
export function rankOf({ names }: Side): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

/** Where each link leaves a name: side by side, in the order of the names at its other end. */
export function portsOf(
  links: readonly Link[],
  names: readonly string[],
  end: 'from' | 'to',
  rank: Readonly<Record<'from' | 'to', ReadonlyMap<string, number>>>,
  middles: readonly number[],
  width: (link: Link) => number,
): ReadonlyMap<Link, number> {
  const other = end === 'from' ? 'to' : 'from';
  const ports = new Map<Link, number>();
  names.forEach((name, index) => {
    const own = links
      .filter((link) => link[end] === name)
      .sort((a, b) => (rank[other].get(a[other]) ?? 0) - (rank[other].get(b[other]) ?? 0));
    const sum = own.reduce((total, link) => total + width(link) + 2, -2);
    let y = (middles[index] ?? 0) - sum / 2;
    for (const link of own) {
      ports.set(link, y + width(link) / 2);
      y += width(link) + 2;
    }
  });
  return ports;
}
