import type { PrintedColumn } from '../summary-columns.js';
import { displayWidth } from './display-width.js';

/** A label is not shortened below so many columns of a terminal. */
const leastLabel = 12;
const gap = 2;

/** Columns that stand beside one another in one table. */
export interface FittedColumns {
  /** How wide each label may grow. */
  readonly limits: readonly number[];
  readonly groups: readonly (readonly PrintedColumn[])[];
}

/**
 * Divides columns of figures into tables that fit a width, with the labels before each of them.
 *
 * Labels share what the figures leave them: short ones stand whole, long ones take equal parts.
 * A group of columns, such as a figure and what it misses, is never divided.
 */
export function fittedColumns(
  labels: readonly PrintedColumn[],
  groups: readonly (readonly PrintedColumn[])[],
  width: number,
): readonly FittedColumns[] {
  const wanted = labels.map(widthOf);
  const room = width - sum(wanted.map((label) => Math.min(label, leastLabel) + gap));
  const tables: (readonly PrintedColumn[])[][] = [];
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

function widthOfGroup(columns: readonly PrintedColumn[]): number {
  return sum(columns.map((column) => widthOf(column) + gap));
}

function widthOf({ header, cells }: PrintedColumn): number {
  return Math.max(...[header, ...cells].map(displayWidth));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
