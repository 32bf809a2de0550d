import { isSameWord, type Period, projectMonths, type Scope } from '@partnership-impact/core';
import { type Count, countsEvents } from './count.js';
import type { KnownNames } from './known-names.js';
import type { OpenTypes } from './open-types.js';
import type { PeriodRange } from './period-range.js';

/** What a scope is put together from besides the words of the number itself. */
export interface ScopeContext {
  /** From headings, the lead of a list and the items around. */
  readonly scope: Readonly<Record<string, string>>;
  readonly names: KnownNames;
  readonly types: OpenTypes;
  /** The kind of event that the heading over the only register names. */
  readonly registered: string | null;
}

/** All values of a dimension that the model lists; together they are the whole. */
const closed: Readonly<Record<string, readonly string[]>> = {
  level: ['national', 'international'],
  setting: ['school', 'community'],
  mode: ['in person', 'online'],
};

/**
 * Puts the scope of a statement together: what headings say, overruled by what the number takes over
 * from another, overruled by its own words. Words that narrow it and that nobody knows stand under
 * `part`, and a single event under `event`, so that the figure is not compared with that of the whole.
 */
export function scopeOfStatement(count: Count, context: ScopeContext): Scope {
  const { names, types } = context;
  const scope: Record<string, string> = { ...context.scope };
  const over = count.events ?? count.head;
  if (over && over !== count)
    Object.assign(scope, scopeOfStatement(over, { ...context, scope: {} }));
  for (const dimension of count.apart) delete scope[dimension];
  for (const [dimension, values] of count.scope) {
    const [first = '', ...others] = values;
    if (others.length === 0) scope[dimension] = first;
    else if (count.total || isWhole(dimension, values, names)) delete scope[dimension];
    else scope.part = [...values].join(', ');
  }
  if (
    count.unknownType !== null &&
    !count.scope.has('type') &&
    !isProject(count.unknownType, names)
  ) {
    scope.type = types.nameOf(count.unknownType);
  }
  const unknown = count.unknown.filter((word) => !isProject(word, names));
  if (unknown.length > 0) {
    const words = unknown.join(' ');
    const type = types.known(words);
    if (type !== undefined && (scope.type ?? type) === type) scope.type = type;
    else if (countsEvents(count) && (scope.type === undefined || count.head))
      scope.type = types.nameOf(words);
    else scope.part = words;
  } else if (
    count.gathering !== null &&
    scope.type === undefined &&
    (names.vocabulary.types.length > 0 ||
      count.oneOfKinds ||
      types.known(count.gathering) !== undefined ||
      isOther(count.gathering, context.registered))
  ) {
    if (!count.head) scope.type = types.nameOf(count.gathering);
  }
  if (count.narrowed !== null && !isProject(count.narrowed, names)) {
    const type = types.known(count.narrowed);
    if (type !== undefined && scope.type === undefined) scope.type = type;
    else scope.part = count.narrowed;
  }
  if (count.range && periodOf(count.range, names) === null) scope.part ??= count.range.fold;
  const narrowing = [...count.scope].filter(
    ([dimension, [value = '']]) =>
      (dimension !== 'type' || count.head !== null) &&
      !count.head?.scope.get(dimension)?.has(value),
  );
  // "16 of the 20 planned events" are all that were held; "150 of the 712 people" are some of them.
  const isPart = count.partitive && count.head?.role !== 'planned';
  if (isPart && narrowing.length === 0) scope.part ??= count.nounText ?? '';
  // "at most 25 people came" is a limit of each event rather than a count of all.
  if (count.width === 'atMost' && count.role !== 'planned') scope.part ??= 'at most';
  if (count.event !== null) scope.event = count.event;
  const { counts, targetGroup } = count.noun ?? {};
  if (counts === 'targetGroup' && targetGroup) scope.targetGroup = targetGroup;
  if (counts === 'groups' && count.nounText) scope.part = count.nounText;
  return scope;
}

function isWhole(
  dimension: string,
  values: ReadonlySet<string>,
  { vocabulary, countries }: KnownNames,
): boolean {
  const all =
    dimension === 'type'
      ? vocabulary.types
      : dimension === 'country'
        ? [...countries]
        : closed[dimension];
  return all !== undefined && all.length > 1 && all.every((value) => values.has(value));
}

/** Another kind of event than the one that the heading over the register names. */
function isOther(gathering: string, registered: string | null): boolean {
  const last = (words: string) => words.split(' ').at(-1) ?? '';
  return registered !== null && !isSameWord(last(gathering), last(registered));
}

/** The days of a stretch of time; `null` where the project's own are needed and not known. */
export function periodOf(
  { period, since, until, fold }: PeriodRange,
  { projectPeriod }: KnownNames,
): Period | null {
  if (period !== null || projectPeriod === null) return period;
  const { start, end } = projectPeriod;
  if (until !== undefined) return until > start ? { start, end: until } : null;
  if (since !== undefined) return since < end ? { start: since, end } : null;
  const [first = 0, last = 0] = [...fold.matchAll(/\d+/g)].map(Number);
  return first < 1 || last < first ? null : projectMonths(start, first, last);
}

function isProject(words: string, { project }: KnownNames): boolean {
  return words.split(' ').every((word) => project.has(word));
}
