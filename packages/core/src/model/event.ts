import * as z from 'zod/mini';
import { type CalendarDate, calendarDateSchema } from './calendar-date.js';
import { type Level, levels } from './event-type.js';
import { type Interval, intervalSchema } from './interval.js';
import { once } from './once.js';
import { orNull, textOrNull } from './or-null.js';
import { type RecordSource, recordSourceSchema, unsourced } from './source-ref.js';

/** Where an event's public is at home. */
export type Setting = 'school' | 'community';

/** How people attend. */
export type Mode = 'in person' | 'online' | 'hybrid';

/** A dated occasion that people attend: one row of a register. `null`: asked and not given. */
export interface EventRecord {
  /** Unique in the dataset. */
  readonly id: string;
  readonly title: string | null;
  /** As the register writes it; figures bring spellings together, see {@link vocabularyOf}. */
  readonly type: string | null;
  readonly start: CalendarDate | null;
  /** Its last day, included. `null` for an event of one day. */
  readonly end: CalendarDate | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly level: Level | null;
  /** As the register writes them, one name each where the cell separates them; the lead first. */
  readonly partners: readonly string[];
  readonly setting: Setting | null;
  readonly mode: Mode | null;
  /** People present, as the organiser typed it. */
  readonly headcount: number | null;
  /** What the printed headcount allows, where it is no plain number ("around 50"). */
  readonly headcountInterval: Interval | null;
  /** People signed up, as the organiser typed it. */
  readonly registered: number | null;
  /** Length in hours, where known. */
  readonly hours: number | null;
  /** How many events the record stands for. */
  readonly eventCount: number;
  readonly workPackage: string | null;
  readonly activity: string | null;
  /** `cancelled` events count in no measure but `records`. */
  readonly status: 'held' | 'cancelled';
  /** Names of the documents behind the record. */
  readonly evidence: readonly string[];
  /** Other columns of the register, by header; dimensions of the project's own. */
  readonly extra: Readonly<Record<string, string>>;
  /** A cell as printed, by field, where the reading above differs from it. */
  readonly printed: Readonly<Record<string, string>>;
  readonly source: RecordSource;
}

/**
 * An event of which nothing is given: held, one, and everything else unknown.
 *
 * @example
 * ```ts
 * import { blankEvent, type EventRecord } from '@partnership-impact/core';
 *
 * const event: EventRecord = { id: 'e1', ...blankEvent, start: '2021-04-20', headcount: 24 };
 * event.eventCount; // 1
 * ```
 */
export const blankEvent: Omit<EventRecord, 'id'> = {
  title: null,
  type: null,
  start: null,
  end: null,
  country: null,
  level: null,
  partners: [],
  setting: null,
  mode: null,
  headcount: null,
  headcountInterval: null,
  registered: null,
  hours: null,
  eventCount: 1,
  workPackage: null,
  activity: null,
  status: 'held',
  evidence: [],
  extra: {},
  printed: {},
  source: unsourced,
};

const count = once(() => orNull(z.number().check(z.nonnegative())));

export const eventSchema = once(() =>
  z.strictObject({
    id: z.string(),
    title: textOrNull(),
    type: textOrNull(),
    start: orNull(calendarDateSchema()),
    end: orNull(calendarDateSchema()),
    country: textOrNull(),
    level: orNull(z.enum(levels)),
    partners: z._default(z.array(z.string()), []),
    setting: orNull(z.enum(['school', 'community'])),
    mode: orNull(z.enum(['in person', 'online', 'hybrid'])),
    headcount: count(),
    headcountInterval: orNull(intervalSchema()),
    registered: count(),
    hours: count(),
    eventCount: z._default(z.int().check(z.positive()), 1),
    workPackage: textOrNull(),
    activity: textOrNull(),
    status: z._default(z.enum(['held', 'cancelled']), 'held'),
    evidence: z._default(z.array(z.string()), []),
    extra: z._default(z.record(z.string(), z.string()), {}),
    printed: z._default(z.record(z.string(), z.string()), {}),
    source: z._default(recordSourceSchema(), unsourced),
  }),
) satisfies () => z.ZodMiniType<EventRecord>;
