import type { InputRead, JudgedIssue } from '@partnership-impact/core';
import * as z from 'zod/mini';
import type { CheckReport, CheckTotals, StatementChecked, TableRead } from '../check-report.js';
import {
  dateSchema,
  findingSchema,
  locationSchema,
  measureSchema,
  periodSchema,
  scopeSchema,
  severitySchema,
  sourceSchema,
} from './finding-schema.js';

const count = z.int().check(z.nonnegative());

const totals = z.object({
  records: z.nullable(z.number()),
  events: z.nullable(z.number()),
  attendances: z.nullable(z.number()),
  participants: z.nullable(z.number()),
}) satisfies z.ZodMiniType<CheckTotals>;

const input = z.object({
  file: z.string(),
  kind: z.enum([
    'register',
    'targets',
    'attendance',
    'organisations',
    'event types',
    'statements',
    'project',
    'report',
    'workbook',
    'dataset',
  ]),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  records: count,
  issues: count,
}) satisfies z.ZodMiniType<InputRead>;

const table = z.object({
  file: z.string(),
  sheet: z.optional(z.string()),
  line: z.optional(z.int()),
  page: z.optional(z.int()),
  header: z.array(z.string()),
  rows: count,
  role: z.enum([
    'register',
    'targets',
    'attendance',
    'organisations',
    'event types',
    'statements',
    'project',
    'breakdown',
    'key-value',
    'other',
  ]),
  fields: z.array(z.nullable(z.string())),
}) satisfies z.ZodMiniType<TableRead>;

const statement = z.object({
  value: z.number(),
  printed: z.string(),
  role: z.enum(['planned', 'reported']),
  measure: z.nullable(measureSchema),
  scope: scopeSchema,
  period: z.nullable(periodSchema),
  source: sourceSchema,
  status: z.enum(['verified', 'contradicted', 'unverifiable', 'unlinked']),
  reason: z.nullable(z.string()),
}) satisfies z.ZodMiniType<StatementChecked>;

const issue = z.object({
  severity: severitySchema,
  code: z.string(),
  message: z.string(),
  source: sourceSchema,
  told: z.optional(z.record(z.string(), z.json())),
  finding: z.optional(z.string()),
}) satisfies z.ZodMiniType<JudgedIssue>;

const comparison = z.object({
  file: z.string(),
  new: z.array(z.string()),
  changed: z.array(z.string()),
  unchanged: z.array(z.string()),
  gone: z.array(z.object({ id: z.string(), message: z.string() })),
});

/** The schema behind `partnership-impact/schema/check.json`. A later minor version may add fields. */
export const checkReportSchema = z.object({
  schema: z.literal('partnership-impact/check/1'),
  project: z.nullable(z.string()),
  config: z.nullable(z.string()),
  asOf: z.nullable(dateSchema),
  inputs: z.array(input),
  totals,
  missing: totals,
  tables: z.array(table),
  statements: z.array(statement),
  coverage: z.object({
    found: count,
    linked: count,
    verified: count,
    contradicted: count,
    unverifiable: count,
    rows: z.object({ read: count, used: count }),
  }),
  findings: z.array(findingSchema),
  unverifiable: z.array(
    z.object({
      rule: z.string(),
      reason: z.string(),
      locations: z.array(locationSchema),
      finding: z.optional(z.string()),
    }),
  ),
  acknowledgements: z.array(
    z.object({
      finding: z.string(),
      state: z.enum(['unused', 'lapsed', 'expired']),
      reason: z.string(),
    }),
  ),
  since: z.nullable(comparison),
  issues: z.array(issue),
  charts: z.optional(z.array(z.object({ name: z.string(), findings: z.array(z.string()) }))),
}) satisfies z.ZodMiniType<CheckReport>;
