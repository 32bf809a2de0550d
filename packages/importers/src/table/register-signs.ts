import { foldName } from '@partnership-impact/core';
import { kindsOfEvents, measureOf } from '../records/measure-words.js';
import type { TableColumn } from './header-texts.js';
import type { Table } from './table.js';

type Test = (...names: readonly string[]) => boolean;

/** Whether the fields that have a column are those of a register. */
export function isRegister(
  has: Test,
  any: Test,
  sure: (name: string) => boolean,
  title: TableColumn | undefined,
): boolean {
  const counts = any('headcount', 'registered');
  if (any('start', 'placeAndDate')) {
    return counts
      ? any('title', 'type', 'id', 'partners', 'lead', 'country', 'place', 'mode')
      : any('title', 'id') &&
          (any('type', 'partners', 'lead', 'country', 'place', 'end', 'status', 'mode') ||
            namesEvents(title));
  }
  if (counts && any('title', 'id') && (sure('title') || sure('id'))) return true;
  return counts && has('type') && any('partners', 'lead') && any('country', 'place');
}

/** Whether a header says by itself that events stand below it: "Workshop", "Meetup title". */
function namesEvents(title: TableColumn | undefined): boolean {
  const words = title?.header.replace(/([a-z])(?=[A-Z])/g, '$1 ') ?? '';
  return measureOf(words) === 'events' || kindsOfEvents.test(foldName(words));
}

/** "events.csv" and "Workshops 2021" list events where they have a date and a title or a place. */
export function isNamedForEvents({ grid }: Table): boolean {
  const stem = grid.source.file
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.\w+$/, '');
  return [grid.source.sheet, stem].some((text) => {
    const name = foldName(text ?? '');
    return measureOf(name) === 'events' || kindsOfEvents.test(name);
  });
}
