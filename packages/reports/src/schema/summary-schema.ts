import { aggregateMeasures } from '@partnership-impact/core';
import * as z from 'zod/mini';

const figure = z.object({
  value: z.nullable(z.number()),
  records: z.number(),
  missing: z.number(),
});

/** The schema behind `partnership-impact/schema/summary.json`. */
export const summarySchema = z.object({
  schema: z.literal('partnership-impact/summary/1'),
  project: z.nullable(z.string()),
  config: z.nullable(z.string()),
  dimensions: z.array(z.string()),
  measures: z.array(z.enum(aggregateMeasures)),
  rows: z.array(z.record(z.string(), z.union([z.nullable(z.string()), figure]))),
  notes: z.array(z.string()),
  chart: z.optional(
    z.nullable(
      z.object({
        name: z.string(),
        by: z.array(z.string()),
        measure: z.nullable(z.enum(aggregateMeasures)),
      }),
    ),
  ),
});
