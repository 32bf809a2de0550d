import type { Attendance } from '../model/attendance.js';
import type { EventRecord } from '../model/event.js';
import type { AddedNumber } from './event-table.js';

/** Who was expected and came, and who was expected and stayed away. */
export interface Turnout {
  readonly shows: number;
  readonly noShows: number;
}

/** The headcount, else the people on the list who are not marked absent; `null` with neither. */
export function attendancesOf(event: EventRecord, list?: readonly Attendance[]): number | null {
  if (event.headcount !== null || list === undefined) return event.headcount;
  return list.length - marked(list, 'absent');
}

/**
 * No-shows are those whom the list marks absent; of a list that marks nobody absent, and where there
 * is no list, those registered less those who attended. More attendances than registrations tell
 * nothing about no-shows. People left unmarked are neither shows nor no-shows.
 */
export function turnoutOf(event: EventRecord, list?: readonly Attendance[]): Turnout | null {
  const absent = marked(list, 'absent');
  const present = marked(list, 'present');
  if (absent > 0) return { shows: present, noShows: absent };
  const { registered } = event;
  const attendances = attendancesOf(event, list);
  if (registered === null) return present > 0 ? { shows: present, noShows: 0 } : null;
  if (attendances === null || attendances > registered) return null;
  return { shows: attendances, noShows: registered - attendances };
}

/** What one event adds to a number; `null` where it does not tell it. */
export function numberOf(
  name: AddedNumber,
  event: EventRecord,
  list?: readonly Attendance[],
): number | null {
  switch (name) {
    case 'eventCount':
    case 'registered':
    case 'hours':
      return event[name];
    case 'attendances':
      return attendancesOf(event, list);
    case 'sizedEvents':
      return attendancesOf(event, list) === null ? 0 : event.eventCount;
    case 'fromLists':
      return event.headcount === null && list !== undefined ? 1 : 0;
    case 'shows':
    case 'noShows':
      return turnoutOf(event, list)?.[name] ?? null;
    case 'expected': {
      const turnout = turnoutOf(event, list);
      return turnout && turnout.shows + turnout.noShows;
    }
    case 'people':
      return attending(list).filter(({ person }) => person !== null).length;
    case 'unnamed':
      return list ? attending(list).filter(({ person }) => person === null).length : 1;
  }
}

/** The people on a list who are not marked absent. */
export function attending(list: readonly Attendance[] = []): readonly Attendance[] {
  return list.filter(({ presence }) => presence !== 'absent');
}

function marked(list: readonly Attendance[] = [], presence: Attendance['presence']): number {
  return list.filter((one) => one.presence === presence).length;
}
