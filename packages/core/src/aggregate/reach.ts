import type { Dataset } from '../model/dataset.js';
import { vocabularyOf } from '../model/vocabulary.js';
import { notGiven } from './figure.js';

/** The target group of people of whom no list and no database tells it. */
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
 * pseudonym, else of the organisation the list names; people of whom nothing tells it count under
 * "(unknown)", so the groups of a type add up to its attendances. Absent people do not count, and
 * events without a list do not either: a typed headcount names no group.
 *
 * @example
 * reachOf(dataset); // => [{ type: 'Igniting event', targetGroup: 'schools', attendances: 84, participants: 61 }]
 */
export function reachOf(dataset: Dataset): readonly ReachRow[] {
  const vocabulary = vocabularyOf(dataset);
  const types = new Map(
    dataset.events.map(({ id, type }) => [
      id,
      type === null ? notGiven : vocabulary.value('type', type),
    ]),
  );
  const groups = new Map(
    (dataset.contacts ?? []).map(({ person, targetGroup }) => [person, targetGroup]),
  );
  const cells = new Map<string, { attendances: number; readonly people: Set<string> }>();
  for (const { event, person, organisation, targetGroup, presence } of dataset.attendances) {
    if (presence === 'absent') continue;
    const group =
      targetGroup ??
      (person === null ? null : groups.get(person)) ??
      (organisation === null ? null : vocabulary.organisation(organisation)?.targetGroup) ??
      unknownGroup;
    const key = JSON.stringify([types.get(event ?? '') ?? notGiven, group]);
    const cell = cells.get(key) ?? { attendances: 0, people: new Set() };
    cells.set(key, cell);
    cell.attendances += 1;
    if (person !== null) cell.people.add(person);
  }
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { attendances, people }]) => {
      const [type, targetGroup] = JSON.parse(key) as [string, string];
      return { type, targetGroup, attendances, participants: people.size };
    });
}
