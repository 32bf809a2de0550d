import * as z from 'zod/mini';
import { once } from './once.js';

/** What events are counted by. */
export const dimensionIds = [
  'type',
  'country',
  'level',
  'partner',
  'targetGroup',
  'setting',
  'mode',
  'workPackage',
  'activity',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'projectMonth',
] as const;

/** A dimension of the model, or the name of an extra column of the register. */
export type Dimension = (typeof dimensionIds)[number] | (string & {});

/** The part of a dataset that a figure speaks of: a value for each dimension that narrows it. */
export type Scope = { readonly [dimension: string]: string };

export const scopeSchema = once(() =>
  z.record(z.string(), z.string()),
) satisfies () => z.ZodMiniType<Scope>;
