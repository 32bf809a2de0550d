import { displayWidth } from './display-width.js';

/** A label is not shortened below so many columns of a terminal. */
const leastLabel = 12;
const gap = 2;

/** A column as it would stand with all the room it wants. */
export interface WantedColumn {
  readonly header: string;
  readonly cells: readonly string[];
}

/** Columns that stand beside one another in one table. */
export interface FittedColumns<Group> {
  /** How wide each label may grow. */
  readonly limits: readonly number[];
  readonly groups: readonly Group[];
}

/**
 * Divides columns of figures into tables that fit a width, with the labels before each of them.
 *
 * Labels share what the figures leave them: short ones stand whole, long ones take equal parts.
 * A group of columns, such as a figure and what it misses, is never divided.
 */
export function fittedColumns<Group extends { readonly columns: readonly WantedColumn[] }>(
  labels: readonly WantedColumn[],
  groups: readonly Group[],
  width: number,
): readonly FittedColumns<Group>[] {
  const wanted = labels.map(widthOf);
  const room = width - sum(wanted.map((label) => Math.min(label, leastLabel) + gap));
  const tables: Group[][] = [];
  for (const group of groups) {
    const table = tables.at(-1);
    if (table && sum([...table, group].map(widthOfGroup)) - gap <= room) table.push(group);
    else tables.push([group]);
  }
  return tables.map((table) => ({
    groups: table,
    limits: sharedRoom(wanted, width - sum(table.map(widthOfGroup)) - gap * (labels.length - 1)),
  }));
}

function sharedRoom(wanted: readonly number[], room: number): readonly number[] {
  const limits = [...wanted];
  let left = room;
  const fromShortest = [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  fromShortest.forEach((label, at) => {
    const share = Math.max(leastLabel, Math.floor(left / (wanted.length - at)));
    limits[label] = Math.min(wanted[label] ?? 0, share);
    left -= limits[label] ?? 0;
  });
  return limits;
}

function widthOfGroup({ columns }: { readonly columns: readonly WantedColumn[] }): number {
  return sum(columns.map((column) => widthOf(column) + gap));
}

function widthOf({ header, cells }: WantedColumn): number {
  return Math.max(...[header, ...cells].map(displayWidth));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
