import type { Attendance } from '../model/attendance.js';
import type { EventRecord } from '../model/event.js';
import type { AddedNumber } from './event-table.js';
import { givenNumber } from './given-number.js';

/** Who was expected and came, and who was expected and stayed away. */
export interface Turnout {
  readonly shows: number;
  readonly noShows: number;
}

/** The headcount, else the people on the list who are not marked absent; `null` with neither. */
export function attendancesOf(event: EventRecord, list?: readonly Attendance[]): number | null {
  const headcount = givenNumber(event.headcount);
  if (headcount !== null || list === undefined) return headcount;
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
  const registered = givenNumber(event.registered);
  const attendances = attendancesOf(event, list);
  if (registered === null) return present > 0 ? { shows: present, noShows: 0 } : null;
  if (attendances === null || attendances > registered) return null;
  return { shows: attendances, noShows: registered - attendances };
}

/** What an event with its list adds to a number; `null` where it does not give one. */
export type NumberReading = (
  event: EventRecord,
  list: readonly Attendance[] | undefined,
) => number | null;

/** The numbers that only attendance lists give. */
export const numbersOfLists: ReadonlySet<AddedNumber> = new Set(['fromLists', 'people', 'unnamed']);

/** How to read a number from an event. */
export function numberReading(name: AddedNumber): NumberReading {
  switch (name) {
    case 'eventCount':
      return ({ eventCount }) => eventCount;
    case 'registered':
      return ({ registered }) => givenNumber(registered);
    case 'hours':
      return ({ hours }) => givenNumber(hours);
    case 'attendances':
      return attendancesOf;
    case 'sizedEvents':
      return (event, list) => (attendancesOf(event, list) === null ? 0 : event.eventCount);
    case 'fromLists':
      return ({ headcount }, list) =>
        givenNumber(headcount) === null && list !== undefined ? 1 : 0;
    case 'shows':
    case 'noShows':
      return (event, list) => turnoutOf(event, list)?.[name] ?? null;
    case 'expected':
      return (event, list) => {
        const turnout = turnoutOf(event, list);
        return turnout && turnout.shows + turnout.noShows;
      };
    case 'people':
      return (_, list) => attending(list).filter(({ person }) => person !== null).length;
    case 'unnamed':
      return (_, list) =>
        list ? attending(list).filter(({ person }) => person === null).length : 1;
  }
}

/** The people on a list who are not marked absent. */
export function attending(list: readonly Attendance[] = []): readonly Attendance[] {
  return list.filter(({ presence }) => presence !== 'absent');
}

function marked(list: readonly Attendance[] = [], presence: Attendance['presence']): number {
  return list.filter((one) => one.presence === presence).length;
}
