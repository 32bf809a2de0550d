import type * as z from 'zod/mini';
import { type Attendance, attendanceSchema } from './attendance.js';
import { type Contact, contactSchema } from './contact.js';
import { type EventRecord, eventSchema } from './event.js';
import { type EventType, eventTypeSchema } from './event-type.js';
import { type Organisation, organisationSchema } from './organisation.js';
import type { Project } from './project.js';
import { type Statement, statementSchema } from './statement.js';
import { type Target, targetSchema } from './target.js';

/** Everything that is known of a project: plain read-only records, each with the place where it was read. */
export interface Dataset {
  readonly project: Project | null;
  readonly eventTypes: readonly EventType[];
  readonly organisations: readonly Organisation[];
  readonly events: readonly EventRecord[];
  readonly attendances: readonly Attendance[];
  readonly targets: readonly Target[];
  readonly statements: readonly Statement[];
  /** The partnership database; left out where none was given, which is not the same as no contacts. */
  readonly contacts?: readonly Contact[];
}

/** A dataset without records. */
export const emptyDataset: Dataset = {
  project: null,
  eventTypes: [],
  organisations: [],
  events: [],
  attendances: [],
  targets: [],
  statements: [],
};

/** The schema of each list of records in a dataset, made when it is first asked for. */
export const recordSchemas = {
  eventTypes: eventTypeSchema,
  organisations: organisationSchema,
  events: eventSchema,
  attendances: attendanceSchema,
  targets: targetSchema,
  statements: statementSchema,
  contacts: contactSchema,
} satisfies {
  readonly [List in Exclude<keyof Dataset, 'project'>]-?: () => z.ZodMiniType<
    NonNullable<Dataset[List]>[number]
  >;
};
