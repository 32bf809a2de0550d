import type { Attendance } from '../model/attendance.js';
import type { Dataset } from '../model/dataset.js';
import type { EventRecord } from '../model/event.js';
import { foldName } from '../model/fold-name.js';
import { group } from '../model/group.js';
import { oncePerRecords } from '../model/with-stated.js';

/** The attendances of a dataset, brought to their events. */
export interface AttendanceLists {
  /** The list of an event, by the event's `id`. An event without a list has none. */
  readonly byEvent: ReadonlyMap<string, readonly Attendance[]>;
  /** Attendances whose event is not in the register, or could be several. They count in no figure. */
  readonly unmatched: readonly Attendance[];
}

const noLists: AttendanceLists = { byEvent: new Map(), unmatched: [] };

/**
 * Brings each attendance to its event: by the event's `id`, else by its title (and the day, where
 * several events share the title), else by the day alone where only one event was on it.
 *
 * Made once per dataset and kept beside it.
 *
 * @example
 * attendanceLists(dataset).byEvent.get('e1')?.length; // => 18
 */
export function attendanceLists(dataset: Dataset): AttendanceLists {
  if (dataset.attendances.length === 0) return noLists;
  return listsOf(dataset);
}

const listsOf = oncePerRecords(({ events, attendances }): AttendanceLists => {
  const byEvent = new Map<string, Attendance[]>();
  const unmatched: Attendance[] = [];
  const match = matcher(events);
  for (const attendance of attendances) {
    const event = match(attendance);
    if (event === undefined) unmatched.push(attendance);
    else if (byEvent.has(event.id)) byEvent.get(event.id)?.push(attendance);
    else byEvent.set(event.id, [attendance]);
  }
  return { byEvent, unmatched };
});

type Match = (attendance: Attendance) => EventRecord | undefined;

function matcher(events: readonly EventRecord[]): Match {
  const byId = new Map(events.map((event) => [event.id, event]));
  const byTitle = group(events, ({ title }) => (title === null ? null : foldName(title)));
  const byDay = group(events, ({ start }) => start);
  return ({ event, date }) => {
    if (event === null) return date === null ? undefined : onlyOne(byDay.get(date));
    const named = byId.get(event);
    if (named) return named;
    const titled = byTitle.get(foldName(event)) ?? [];
    const held = titled.length > 1 && date !== null ? titled.filter(isOn(date)) : titled;
    return onlyOne(held) ?? onlyOne(byDay.get(event.trim()));
  };
}

function isOn(date: string): (event: EventRecord) => boolean {
  return ({ start, end }) => start !== null && start <= date && date <= (end ?? start);
}

function onlyOne(events: readonly EventRecord[] | undefined): EventRecord | undefined {
  return events?.length === 1 ? events[0] : undefined;
}
