import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { MeasureId } from '../model/measure.js';
import { onceBeside, onceEach } from '../model/once.js';
import type { Scope } from '../model/scope.js';
import type { Target } from '../model/target.js';
import { aggregate } from './aggregate.js';
import { isCountable } from './event-dimensions.js';
import { type Figure, notGiven } from './figure.js';
import { figureOf } from './figure-of.js';
import { type Rate, rateOf } from './rate.js';
import { targetsInForce } from './target-in-force.js';

/** What was achieved of a target, or without one. */
export interface Attainment {
  readonly measure: MeasureId;
  readonly scope: Scope;
  /** `null`: something was achieved here that no target speaks of. */
  readonly target: Target | null;
  /**
   * Up to the target's due date, where it has one. Its `value` is `undefined` where there is no
   * result, and where the register lacks a dimension of the scope.
   */
  readonly achieved: Figure;
  /** Achieved of target. */
  readonly attainment: Rate;
  /** Achieved less target, in the measure's unit. */
  readonly variance: number | undefined;
}

/** Which targets to measure by. */
export interface AttainmentOptions {
  /** Targets and events as they stood on the day. */
  readonly asOf?: CalendarDate | null;
}

/**
 * Sets what was achieved beside every target in force, in the order of the targets.
 *
 * After the targets come the values of their dimensions that have a result and no target, of their
 * own or of their parts, e.g. an event type that was never planned.
 *
 * @example
 * attainments(dataset)[0]?.attainment; // => { numerator: 10, denominator: 10, value: 1 }
 */
export function attainments(
  dataset: Dataset,
  options: AttainmentOptions = {},
): readonly Attainment[] {
  const { asOf = null } = options;
  return attainmentsOf(dataset)(asOf);
}

const attainmentsOf = onceBeside((dataset: Dataset) =>
  onceEach((asOf: CalendarDate | null) => attainmentsAsOf(dataset, asOf)),
);

function attainmentsAsOf(dataset: Dataset, asOf: CalendarDate | null): readonly Attainment[] {
  const targets = targetsInForce(dataset, asOf);
  return [
    ...targets.map((target) => attained(dataset, target, asOf)),
    ...unplanned(dataset, targets, asOf),
  ];
}

function attained(dataset: Dataset, target: Target, asOf: CalendarDate | null): Attainment {
  const { measure, scope, by, value } = target;
  const until = by === null || (asOf !== null && asOf < by) ? asOf : by;
  const achieved = isCountable(dataset, scope)
    ? figureOf(dataset, measure, { scope }, { asOf: until })
    : { value: undefined, records: 0, missing: dataset.events.length };
  const attainment = rateOf(achieved.value, value);
  const variance = achieved.value === undefined ? undefined : achieved.value - value;
  return { measure, scope, target, achieved, attainment, variance };
}

function unplanned(
  dataset: Dataset,
  targets: readonly Target[],
  asOf: CalendarDate | null,
): readonly Attainment[] {
  const tables = new Map(
    targets
      .filter(({ scope }) => Object.keys(scope).length > 0 && isCountable(dataset, scope))
      .map(({ measure, scope }) => {
        const by = Object.keys(scope).sort();
        return [JSON.stringify([measure, by]), { measure, by }] as const;
      }),
  );
  return [...tables.values()].flatMap(({ measure, by }) =>
    aggregate(dataset, { measures: [measure], by, asOf }).flatMap(({ key, figures }) => {
      const scope = key as Scope;
      const achieved = figures[measure];
      if (!achieved?.value || Object.values(scope).includes(notGiven)) return [];
      if (targets.some((target) => target.measure === measure && isPart(target.scope, scope))) {
        return [];
      }
      const attainment = rateOf(achieved.value, undefined);
      return [{ measure, scope, target: null, achieved, attainment, variance: undefined }];
    }),
  );
}

/** Whether a scope is another one or a part of it: what is planned in parts is planned. */
function isPart(part: Scope, whole: Scope): boolean {
  return Object.entries(whole).every(([dimension, value]) => part[dimension] === value);
}
