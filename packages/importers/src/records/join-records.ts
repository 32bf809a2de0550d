import type { Dataset } from '@partnership-impact/core';

/** The lists of records of a dataset. */
export const lists = [
  'eventTypes',
  'organisations',
  'events',
  'attendances',
  'targets',
  'statements',
  'contacts',
] as const;

/** Puts the lists of several readings behind one another; the first project counts. */
export function joinRecords(parts: readonly Partial<Dataset>[]): Partial<Dataset> {
  const joined: { -readonly [List in keyof Dataset]?: Dataset[List] } = {};
  for (const part of parts) {
    if (part.project && !joined.project) joined.project = part.project;
    for (const list of lists) {
      const records = part[list];
      if (!records) continue;
      const before = (joined[list] ?? []) as readonly unknown[];
      Object.assign(joined, { [list]: before.length === 0 ? records : [...before, ...records] });
    }
  }
  return joined;
}
