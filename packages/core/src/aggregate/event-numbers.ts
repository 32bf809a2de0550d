import type { Attendance } from '../model/attendance.js';
import type { EventRecord } from '../model/event.js';

/** What one event brings to the figures that add up. `null`: not told. */
export interface EventNumbers {
  /** The headcount, else the people on the list who are not marked absent. */
  readonly attendances: number | null;
  readonly fromList: boolean;
  readonly registered: number | null;
  /** Who was expected and stayed away; see {@link numbersOf}. */
  readonly noShows: number | null;
  /** Who was expected and came, where `noShows` is told. */
  readonly shows: number | null;
  readonly hours: number | null;
}

/**
 * The numbers of one event.
 *
 * No-shows are those whom the list marks absent; of a list that marks nobody absent, and where there is
 * no list, those registered less those who attended. A headcount above the registrations tells
 * nothing about no-shows. People left unmarked are neither shows nor no-shows.
 */
export function numbersOf(
  event: EventRecord,
  list: readonly Attendance[] | undefined,
): EventNumbers {
  const marked = (presence: string) => list?.filter((one) => one.presence === presence).length ?? 0;
  const present = marked('present');
  const absent = marked('absent');
  const listed = list === undefined ? null : list.length - absent;
  const attendances = event.headcount ?? listed;
  const { registered, hours } = event;
  const typed = {
    attendances,
    fromList: event.headcount === null && listed !== null,
    registered,
    hours,
  };
  if (absent > 0) return { ...typed, noShows: absent, shows: present };
  if (registered !== null && attendances !== null && attendances <= registered) {
    return { ...typed, noShows: registered - attendances, shows: attendances };
  }
  if (registered === null && present > 0) return { ...typed, noShows: 0, shows: present };
  return { ...typed, noShows: null, shows: null };
}
