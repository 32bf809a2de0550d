import type { Attendance } from '../model/attendance.js';
import type { Dataset } from '../model/dataset.js';
import { blankEvent, type EventRecord } from '../model/event.js';
import { onceBeside } from '../model/once.js';

/**
 * The dataset itself, or, where it has attendance lists and no register, one with an event for each
 * title and day that the lists name.
 */
export function withRegister(dataset: Dataset): Dataset {
  if (dataset.events.length > 0 || dataset.attendances.length === 0) return dataset;
  return registered(dataset);
}

const registered = onceBeside((dataset: Dataset): Dataset => {
  const events = new Map<string, EventRecord>();
  const attendances = dataset.attendances.map((attendance) => {
    if (attendance.event === null && attendance.date === null) return attendance;
    const id = `${attendance.event ?? ''}|${attendance.date ?? ''}`;
    if (!events.has(id)) events.set(id, eventOf(id, attendance));
    return { ...attendance, event: id };
  });
  return { ...dataset, events: [...events.values()], attendances };
});

function eventOf(id: string, { event, date, source }: Attendance): EventRecord {
  return { id, ...blankEvent, title: event, start: date, source };
}
