import {
  type Attendance,
  type Dataset,
  type EventRecord,
  withoutPersonalDetails,
} from '@partnership-impact/core';

/**
 * Takes e-mail addresses and telephone numbers out of the texts of a dataset, wherever somebody wrote
 * one: in a title, beside a partner's name, in a remark, in the sentence around a figure. Words that
 * say what stood there take its place.
 */
export function maskPersonalDetails(dataset: Partial<Dataset>): Partial<Dataset> {
  const { events, attendances, ...others } = dataset;
  return {
    ...masked(others),
    ...(events && { events: events.map(maskedEvent) }),
    ...(attendances && { attendances: attendances.map(maskedAttendance) }),
  };
}

/** The same of any plain value. A file keeps its name, by which it is found again. */
export function masked<Value>(value: Value): Value {
  return isClean(value) ? value : (cleaned(value) as Value);
}

// Registers and lists are long: of their rows only the fields that hold words are looked at.

function maskedEvent(event: EventRecord): EventRecord {
  const { id, title, type, partners, workPackage, activity, evidence, extra, printed } = event;
  const words = { id, title, type, partners, workPackage, activity, evidence, extra, printed };
  return isClean(words) ? event : { ...event, ...masked(words) };
}

function maskedAttendance(attendance: Attendance): Attendance {
  const { event, organisation, country, targetGroup } = attendance;
  const words = { event, organisation, country, targetGroup };
  return isClean(words) ? attendance : { ...attendance, ...masked(words) };
}

function isClean(value: unknown): boolean {
  if (typeof value === 'string') return withoutPersonalDetails(value) === value;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isClean);
  for (const name in value) {
    if (name !== 'file' && !isClean(value[name as keyof typeof value])) return false;
  }
  return true;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutPersonalDetails(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(cleaned);
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, name === 'file' ? held : cleaned(held)]),
  );
}
