import type { EventRecord } from '@partnership-impact/core';
import type { Merge } from '../../src/grid/grid.js';
import { readTables } from '../../src/records/read-tables.js';
import { gridWith } from './grid-with.js';

/** Reads a table written as text, with its events, their headcounts and the codes of its issues. */
export async function register(text: string, merges: readonly Merge[] = [], options = {}) {
  const read = await readTables([gridWith(text, merges)], options);
  const events = read.dataset.events ?? [];
  const heads = events.map(({ headcount }) => headcount);
  return { ...read, events, heads, codes: read.issues.map(({ code }) => code) };
}

/** Some fields of each event. */
export const fieldsOf = (
  events: readonly EventRecord[],
  ...fields: readonly (keyof EventRecord)[]
) => events.map((event) => fields.map((field) => event[field]));
