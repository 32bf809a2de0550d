import { type CalendarDate, type DeclaredRule, isCalendarDate } from '@partnership-impact/core';
import * as z from 'zod/mini';
import type {
  ConfigPeriod,
  ConfigProject,
  ConfigReading,
  ConfigRule,
  ImpactConfig,
} from './config.js';

const dayExpected = 'Expected a day of the calendar written YYYY-MM-DD';

const date: z.ZodMiniType<CalendarDate> = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: dayExpected, abort: true }),
    z.refine(isCalendarDate, dayExpected),
  );

const period: z.ZodMiniType<ConfigPeriod> = z
  .union(
    [z.strictObject({ start: date, lastDay: date }), z.strictObject({ start: date, end: date })],
    'Expected { "start": "YYYY-MM-DD", "lastDay": "YYYY-MM-DD" } with days of the calendar',
  )
  .check(
    z.refine(
      (given) => ('end' in given ? given.start < given.end : given.start <= given.lastDay),
      'The period ends before it begins',
    ),
  );

const project: z.ZodMiniType<ConfigProject> = z.strictObject({
  name: z.optional(z.string().check(z.minLength(1, 'Expected the name of the project'))),
  period: z.optional(period),
  reportingPeriod: z.optional(period),
  workPackages: z.optional(
    z.array(
      z.strictObject({
        id: z.string(),
        title: z.optional(z.string()),
        period: z.optional(period),
      }),
    ),
  ),
});

const texts = z.record(z.string(), z.string());

const reading = {
  columns: z.optional(texts),
  sheets: z.optional(texts),
  values: z.optional(z.record(z.string(), texts)),
  dateOrder: z.optional(z.enum(['day-first', 'month-first'])),
  minimumMinutes: z.optional(z.number().check(z.nonnegative())),
  scope: z.optional(texts),
};

const configReading: z.ZodMiniType<ConfigReading> = z.strictObject(reading);

const severity = z.enum(['error', 'warning', 'note', 'off']);

const rule: z.ZodMiniType<ConfigRule> = z.strictObject({
  severity: z.optional(severity),
  tolerance: z.optional(z.number().check(z.nonnegative())),
  scope: z.optional(texts),
});

const ownRule: z.ZodMiniType<DeclaredRule> = z.strictObject({
  id: z.string(),
  left: z.string(),
  operator: z.enum(['=', '!=', '<', '<=', '>', '>=']),
  right: z.string(),
  by: z.optional(z.string()),
  tolerance: z.optional(z.number().check(z.nonnegative())),
  severity: z.optional(z.enum(['error', 'warning', 'note'])),
  message: z.optional(z.string()),
});

const severityExpected =
  'Expected "error", "warning", "note", "off" or { "severity", "tolerance", "scope" }';

/** The schema behind `schema/config.json`. */
export const configSchema = z.strictObject({
  $schema: z.optional(z.string()),
  project: z.optional(project),
  ...reading,
  files: z.optional(z.record(z.string(), configReading)),
  ruleSet: z.optional(z.enum(['draft', 'submission', 'audit'])),
  rules: z.optional(z.record(z.string(), z.union([severity, rule], severityExpected))),
  ownRules: z.optional(z.array(ownRule)),
  asOf: z.optional(date),
  pseudonymKey: z.optional(z.strictObject({ environment: z.string() })),
}) satisfies z.ZodMiniType<ImpactConfig>;
