import { ascending, fsum } from 'd3-array';
import type { CalendarDate } from '../model/calendar-date.js';
import type { Dataset } from '../model/dataset.js';
import type { MeasureId } from '../model/measure.js';
import { onceBeside, onceEach } from '../model/once.js';
import type { Scope } from '../model/scope.js';
import type { Target } from '../model/target.js';
import { vocabularyOf } from '../model/vocabulary.js';

/**
 * The targets that hold as of a day; all amendments count where no day is given.
 *
 * Of the targets for one measure and scope those with the latest amendment hold; several with
 * different due dates are milestones and hold together. Where one is given with two values, the
 * larger holds, so that the order of rows and files makes no difference; the rule
 * `contradicting-targets` finds it. Scopes are given in printed names. A target planned as events ×
 * people for each also sets the other of the two measures, unless that has a target of its own in
 * the scope.
 *
 * @example
 * targetsInForce(dataset, '2020-06-01');
 */
export function targetsInForce(
  dataset: Dataset,
  asOf: CalendarDate | null = null,
): readonly Target[] {
  return inForce(dataset)(asOf);
}

const inForce = onceBeside((dataset: Dataset) =>
  onceEach((asOf: CalendarDate | null) => targetsAsOf(dataset, asOf)),
);

function targetsAsOf(dataset: Dataset, asOf: CalendarDate | null): readonly Target[] {
  const groups = new Map<string, Target[]>();
  for (const target of withProducts(dataset.targets.map((one) => inPrintedNames(dataset, one)))) {
    if (asOf !== null && target.amended !== null && target.amended > asOf) continue;
    const key = `${target.measure} ${scopeKey(target.scope)}`;
    const group = groups.get(key) ?? [];
    const latest = group[0]?.amended ?? '';
    const amended = target.amended ?? '';
    if (amended > latest) groups.set(key, [target]);
    else if (amended === latest) {
      const rival = group.find(({ by }) => by === target.by);
      if (rival !== undefined && rival.value > target.value) continue;
      groups.set(key, [...group.filter((one) => one !== rival), target]);
    }
  }
  return [...groups.values()].flat();
}

/** What is planned for a measure in a scope, and the targets that say so. */
export interface Planned {
  readonly value: number;
  /** Whether a target states the value, or it is the sum of targets for parts of the scope. */
  readonly from: 'target' | 'parts';
  readonly targets: readonly Target[];
}

/**
 * What is planned for a measure in a scope: its own target, else the sum of the targets that
 * divide the scope by one more dimension, e.g. the targets of each type for the whole project.
 *
 * @returns `undefined` where nothing is planned. Of milestones the last counts.
 * @example
 * plannedFor(dataset, 'events'); // => { value: 32, from: 'parts', targets: [...] }
 */
export function plannedFor(
  dataset: Dataset,
  measure: MeasureId,
  scope: Scope = {},
  asOf: CalendarDate | null = null,
): Planned | undefined {
  const targets = lastInForce(dataset)(asOf).filter((target) => target.measure === measure);
  const printed = printedScope(dataset, scope);
  const key = scopeKey(printed);
  const own = targets.find((target) => scopeKey(target.scope) === key);
  if (own) return { value: own.value, from: 'target', targets: [own] };
  const byDimension = new Map<string, Target[]>();
  for (const target of targets) {
    const further = Object.keys(target.scope).filter((dimension) => !(dimension in printed));
    const inside = Object.entries(printed).every(([name, value]) => target.scope[name] === value);
    const [dimension] = further;
    if (!inside || further.length !== 1 || dimension === undefined) continue;
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), target]);
  }
  // The finest division; of two as fine, the one whose name comes first, whatever the order of rows.
  const finestFirst = ([a, some]: Division, [b, others]: Division) =>
    others.length - some.length || ascending(a, b);
  const [division] = [...byDimension].sort(finestFirst);
  if (division === undefined) return undefined;
  const [, parts] = division;
  return { value: fsum(parts, ({ value }) => value), from: 'parts', targets: parts };
}

/** Targets that take a scope apart, by the dimension that they add to it. */
type Division = readonly [dimension: string, parts: readonly Target[]];

/**
 * A scope as text that does not depend on the order of its dimensions.
 *
 * @internal
 */
export function scopeKey(scope: Scope): string {
  return JSON.stringify(Object.entries(scope).sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

/**
 * A scope in the names under which figures are printed.
 *
 * @internal
 */
export function printedScope(dataset: Dataset, scope: Scope): Scope {
  const vocabulary = vocabularyOf(dataset);
  return Object.fromEntries(
    Object.entries(scope).map(([dimension, text]) => [
      dimension,
      vocabulary.value(dimension, text),
    ]),
  );
}

function inPrintedNames(dataset: Dataset, target: Target): Target {
  return { ...target, scope: printedScope(dataset, target.scope) };
}

const lastInForce = onceBeside((dataset: Dataset) =>
  onceEach((asOf: CalendarDate | null) => lastMilestones(targetsInForce(dataset, asOf))),
);

function lastMilestones(targets: readonly Target[]): readonly Target[] {
  const last = new Map<string, Target>();
  for (const target of targets) {
    const key = `${target.measure} ${scopeKey(target.scope)}`;
    const latest = last.get(key);
    if (latest === undefined || dueDay(latest) <= dueDay(target)) last.set(key, target);
  }
  return [...last.values()];
}

/** Without a date a target is due at the project's end, after every milestone. */
function dueDay({ by }: Target): string {
  return by ?? '9999';
}

function withProducts(targets: readonly Target[]): readonly Target[] {
  const planned = new Set(targets.map(({ measure, scope }) => `${measure} ${scopeKey(scope)}`));
  const further = targets.flatMap((target) => {
    if (target.product === null) return [];
    const { events, perEvent } = target.product;
    const both = [
      { ...target, measure: 'events', value: events },
      { ...target, measure: 'attendances', value: events * perEvent },
    ] as const;
    return both.filter(({ measure, scope }) => !planned.has(`${measure} ${scopeKey(scope)}`));
  });
  return [...targets, ...further];
}
