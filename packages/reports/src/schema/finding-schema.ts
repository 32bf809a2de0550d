import type {
  Acknowledgement,
  Explanation,
  Finding,
  FindingFigure,
  FindingLocation,
  LikelyWrong,
  Period,
  Repair,
  RepairedCell,
  SourceRef,
  Subject,
} from '@partnership-impact/core';
import { measureIds } from '@partnership-impact/core';
import * as z from 'zod/mini';

const place = z.optional(z.int().check(z.positive()));

export const sourceSchema = z.object({
  file: z.string(),
  sheet: z.optional(z.string()),
  row: place,
  column: place,
  line: place,
  endColumn: place,
  endLine: place,
  page: place,
  quote: z.optional(z.string()),
}) satisfies z.ZodMiniType<SourceRef>;

export const severitySchema = z.enum(['error', 'warning', 'note']);

export const measureSchema = z.enum(measureIds);

export const dateSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const periodSchema = z.object({
  start: dateSchema,
  end: dateSchema,
}) satisfies z.ZodMiniType<Period>;

export const scopeSchema = z.record(z.string(), z.string());

const subject = z.object({
  measure: z.nullable(measureSchema),
  unit: z.nullable(z.string()),
  scope: scopeSchema,
  period: z.nullable(periodSchema),
}) satisfies z.ZodMiniType<Subject>;

const figure = z.object({
  role: z.enum(['planned', 'reported', 'recomputed', 'derived']),
  value: z.number(),
  printed: z.string(),
  label: z.string(),
  source: z.nullable(sourceSchema),
}) satisfies z.ZodMiniType<FindingFigure>;

const likelyWrong = z.object({
  printed: z.nullable(z.string()),
  source: z.nullable(sourceSchema),
  text: z.string(),
  speaks: z.array(z.object({ printed: z.string(), for: z.array(z.string()) })),
}) satisfies z.ZodMiniType<LikelyWrong>;

export const locationSchema = z.object({
  relation: z.enum(['contradicts', 'supports', 'contributes', 'missing']),
  source: sourceSchema,
}) satisfies z.ZodMiniType<FindingLocation>;

const explanation = z.object({
  kind: z.string(),
  text: z.string(),
  formula: z.string(),
  posterior: z.number(),
  hypothesesTried: z.number(),
  chance: z.number(),
  refutedBy: z.array(z.string()),
  equallyShort: place,
  alsoKinds: z.optional(z.array(z.string())),
}) satisfies z.ZodMiniType<Explanation>;

const repairedCell = z.object({
  location: sourceSchema,
  from: z.string(),
  to: z.string(),
}) satisfies z.ZodMiniType<RepairedCell>;

const repair = z.object({
  ...repairedCell.shape,
  with: z.optional(repairedCell),
  solves: z.array(z.string()),
  opens: z.array(z.string()),
}) satisfies z.ZodMiniType<Repair>;

const acknowledgement = z.object({
  reason: z.string(),
  by: z.nullable(z.string()),
  on: z.nullable(z.string()),
  until: z.nullable(z.string()),
}) satisfies z.ZodMiniType<Acknowledgement>;

export const findingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  severity: severitySchema,
  confidence: z.enum(['certain', 'likely', 'possible']),
  message: z.string(),
  question: z.string(),
  subject,
  figures: z.array(figure),
  pair: z.optional(z.tuple([z.string(), z.string()])),
  likelyWrong: z.optional(likelyWrong),
  locations: z.array(locationSchema),
  explanations: z.array(explanation),
  repairs: z.array(repair),
  cause: z.nullable(z.string()),
  acknowledgement: z.nullable(acknowledgement),
}) satisfies z.ZodMiniType<Finding>;
