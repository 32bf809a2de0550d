import * as z from 'zod/mini';
import { once } from './once.js';
import { orNull, textOrNull } from './or-null.js';
import { type Period, periodSchema } from './period.js';

/** A work package, or an activity in one, with the months in which it runs. */
export interface WorkPackage {
  readonly id: string;
  readonly title: string | null;
  readonly period: Period | null;
}

/** The funded project that the dataset speaks of. */
export interface Project {
  readonly name: string;
  /** From its first day up to the day after its last. */
  readonly period: Period | null;
  /** The part of the project that this report covers; the project's own period where `null`. */
  readonly reportingPeriod: Period | null;
  readonly workPackages: readonly WorkPackage[];
}

const workPackageSchema = once(() =>
  z.strictObject({ id: z.string(), title: textOrNull(), period: orNull(periodSchema()) }),
) satisfies () => z.ZodMiniType<WorkPackage>;

export const projectSchema = once(() =>
  z.strictObject({
    name: z.string(),
    period: orNull(periodSchema()),
    reportingPeriod: orNull(periodSchema()),
    workPackages: z._default(z.array(workPackageSchema()), []),
  }),
) satisfies () => z.ZodMiniType<Project>;
