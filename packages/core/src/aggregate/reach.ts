import type { Attendance } from '../model/attendance.js';
import type { Dataset } from '../model/dataset.js';
import { vocabularyOf } from '../model/vocabulary.js';
import { attendanceLists } from './attendance-list.js';
import { notGiven } from './figure.js';
import { withRegister } from './register.js';

/** The target group of people for whom neither a list nor the database gives one. */
export const unknownGroup = '(unknown)';

/** How many of a target group an event type reached. */
export interface ReachRow {
  readonly type: string;
  readonly targetGroup: string;
  /** Present people, once for each event. */
  readonly attendances: number;
  /** Distinct people among them; people without a pseudonym are in `attendances` alone. */
  readonly participants: number;
}

/**
 * Counts whom each event type reached, by target group.
 *
 * The group is the one that the attendance list gives, else that of the contact with the same
 * pseudonym, else of the organisation the list names; people for whom nothing gives it count under
 * "(unknown)", so the groups of a type add up to its attendances. Absent people do not count, nor
 * do events without a list, since a typed headcount names no group, and events that were cancelled.
 *
 * @example
 * reachOf(dataset); // => [{ type: 'Igniting event', targetGroup: 'schools', attendances: 84, participants: 61 }]
 */
export function reachOf(dataset: Dataset): readonly ReachRow[] {
  const vocabulary = vocabularyOf(dataset);
  const groups = new Map(
    (dataset.contacts ?? []).map(({ person, targetGroup }) => [person, targetGroup]),
  );

  function groupOf({ person, organisation, targetGroup }: Attendance): string {
    const ofContact = person === null ? null : groups.get(person);
    const ofOrganisation =
      organisation === null ? null : vocabulary.organisation(organisation)?.targetGroup;
    return targetGroup ?? ofContact ?? ofOrganisation ?? unknownGroup;
  }

  const cells = new Map<string, { attendances: number; readonly people: Set<string> }>();
  const register = withRegister(dataset);
  const { byEvent } = attendanceLists(register);
  for (const { id, type, status } of register.events) {
    if (status === 'cancelled') continue;
    const typeName = type === null ? notGiven : vocabulary.value('type', type);
    for (const attendance of byEvent.get(id) ?? []) {
      if (attendance.presence === 'absent') continue;
      const key = JSON.stringify([typeName, groupOf(attendance)]);
      const cell = cells.get(key) ?? { attendances: 0, people: new Set() };
      cells.set(key, cell);
      cell.attendances += 1;
      if (attendance.person !== null) cell.people.add(attendance.person);
    }
  }
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { attendances, people }]) => {
      const [type, targetGroup] = JSON.parse(key) as [string, string];
      return { type, targetGroup, attendances, participants: people.size };
    });
}
