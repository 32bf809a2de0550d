import type { Attendance } from '@partnership-impact/core';
import { minutesCovered, type Stretch } from './call-times.js';

/** One row of a call's log. */
export interface Seen {
  readonly attendance: Attendance;
  /** In minutes from 1970; `null` where the log does not say. */
  readonly from: number | null;
  readonly to: number | null;
  /** `Joined` or `Left`, in logs with a row for each. */
  readonly action: string | null;
}

/**
 * Merges the rows of one person at one event: rejoins, and two devices at once.
 *
 * Minutes are the time covered where the log gives both ends, else the sum of the lengths. A person
 * who cannot be told from others is not merged.
 */
export function mergeJoins(seen: readonly Seen[]): readonly Attendance[] {
  const groups = new Map<string, Seen[]>();
  const alone: Attendance[] = [];
  for (const one of seen) {
    const { person, event, date } = one.attendance;
    if (person === null) {
      alone.push(one.attendance);
      continue;
    }
    const key = JSON.stringify([person, event, date]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...[...groups.values()].map(merged), ...alone];
}

function merged(group: readonly Seen[]): Attendance {
  const [first] = group;
  const stretches = stretchesOf(group);
  const sum = group.reduce<number | null>(
    (minutes, { attendance }) =>
      attendance.minutes === null ? minutes : (minutes ?? 0) + attendance.minutes,
    null,
  );
  const isWhole =
    stretches.length >= group.filter(({ action }) => action === null).length &&
    stretches.length > 0;
  const minutes =
    isWhole && (group.length > 1 || sum === null) ? Math.round(minutesCovered(stretches)) : sum;
  const came = group.some(({ attendance }) => attendance.presence === 'present');
  const known = group.map(({ attendance }) => attendance);
  const any = <Field extends 'organisation' | 'country' | 'targetGroup'>(field: Field) =>
    known.find((one) => one[field] !== null)?.[field] ?? null;
  return {
    ...(first as Seen).attendance,
    organisation: any('organisation'),
    country: any('country'),
    targetGroup: any('targetGroup'),
    presence: came ? 'present' : (first as Seen).attendance.presence,
    minutes,
  };
}

function stretchesOf(group: readonly Seen[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: number | null = null;
  for (const { from, to, action } of group) {
    if (action !== null && from !== null) {
      if (/^join/i.test(action)) open ??= from;
      else if (open !== null) {
        stretches.push({ from: open, to: from });
        open = null;
      }
    } else if (from !== null && to !== null && to >= from) stretches.push({ from, to });
  }
  return stretches;
}
