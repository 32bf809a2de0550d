import {
  type Dataset,
  type EventRecord,
  type Issue,
  placeOf,
  type Statement,
  vocabularyOf,
} from '@partnership-impact/core';
import { issueOf } from '../messages/issue-of.js';
import type { StatedGroup } from './recover-groups.js';
import { recoverGroups } from './recover-groups.js';
import { statedGroups } from './stated-groups.js';
import type { TypeCell } from './tables/type-column.js';

/** A register whose column of types has blanks or noise. */
export interface UnclearTypes {
  readonly events: readonly EventRecord[];
  readonly cells: readonly TypeCell[];
  /** Labels that are types for certain. */
  readonly named: ReadonlySet<string>;
}

/** Events with their types as far as they are proved, and what was told of them. */
export interface RecoveredTypes {
  readonly events: readonly EventRecord[];
  readonly issues: readonly Issue[];
}

/** Whether cells leave types open: a blank that no span explains. */
export function areTypesUnclear(cells: readonly TypeCell[]): boolean {
  return cells.some(({ printed, spanned }) => !spanned && printed === '');
}

/** Each row with the type of the last label above it. */
function filledDown(cells: readonly TypeCell[]): readonly (string | null)[] {
  let last: string | null = null;
  return cells.map(({ printed }) => {
    if (printed !== '') last = printed;
    return last;
  });
}

/**
 * Whether the types can be read as a layout has them: every label is a type, each stands on the first
 * row of its group, and filled down they meet at least half of the sums that the report states.
 */
function isCleanLayout(
  { events, cells, named }: UnclearTypes,
  stated: readonly StatedGroup[],
  nameOf: (label: string) => string,
): boolean {
  const labels = cells.map(({ printed }) => printed).filter((printed) => printed !== '');
  const clean =
    (cells[0]?.printed ?? '') !== '' &&
    labels.length > 1 &&
    labels.every((label) => named.has(label)) &&
    new Set(labels).size === labels.length;
  if (!clean) return false;
  const sums = new Map<string, number>();
  filledDown(cells).forEach((label, index) => {
    const headcount = events[cells[index]?.event ?? -1]?.headcount ?? 0;
    if (label !== null) sums.set(nameOf(label), (sums.get(nameOf(label)) ?? 0) + headcount);
  });
  const told = stated.filter(({ attendances }) => attendances.length > 0);
  const met = told.filter(({ name, attendances }) => attendances.includes(sums.get(name) ?? -1));
  return met.length * 2 >= told.length;
}

function withTypes(
  events: readonly EventRecord[],
  cells: readonly TypeCell[],
  typeAt: (index: number) => string | null,
): readonly EventRecord[] {
  const byEvent = new Map(cells.map((cell, index) => [cell.event, { cell, index }]));
  return events.map((event, at) => {
    const known = byEvent.get(at);
    if (!known) return event;
    const type = typeAt(known.index);
    const { type: _, ...printed } = event.printed;
    const noted = type !== known.cell.printed ? { ...printed, type: known.cell.printed } : printed;
    return { ...event, type, printed: noted };
  });
}

function sizes(types: readonly string[], rows: readonly EventRecord[]) {
  return [...new Set(types)].map((type) => {
    const own = rows.filter((_, index) => types[index] === type);
    const sum = own.reduce((total, { headcount }) => total + (headcount ?? 0), 0);
    return { type, rows: own.length, sum };
  });
}

/**
 * Gives each event the type that can be proved: by its own cell, by a span, or as the one split of
 * the rows that meets the sums that the report states for its types. Other types stay missing.
 */
export function recoverTypes(
  unclear: UnclearTypes,
  { statements, dataset }: { readonly statements: readonly Statement[]; readonly dataset: Dataset },
): RecoveredTypes {
  const { events, cells, named } = unclear;
  const vocabulary = vocabularyOf(dataset);
  const nameOf = (label: string) => vocabulary.type(label) ?? label;
  const groups: readonly StatedGroup[] = statedGroups(statements, dataset);
  const stated = new Set(groups.map(({ name }) => name));
  const rows = cells.map(({ event, printed }) => {
    const name = named.has(printed) ? nameOf(printed) : null;
    const { headcount = null, eventCount = 1 } = events[event] ?? {};
    return {
      headcount,
      events: eventCount,
      label: name !== null && stated.has(name) ? name : null,
    };
  });
  const found = recoverGroups(rows, groups);
  const source = placeOf(events[cells[0]?.event ?? 0]?.source ?? { file: '' }, 'type');
  const unused = [...new Set(cells.map(({ printed }) => printed))].filter(
    (label) => label !== '' && !named.has(label),
  );
  if (found?.groups) {
    const labels = new Map([...named].map((label) => [nameOf(label), label]));
    const proved = found.groups.map((name) => labels.get(name) ?? name);
    const own = cells.flatMap(({ event }) => events[event] ?? []);
    const { splits, basis } = found;
    const told = { rows: cells.length, groups: sizes(proved, own), splits, basis, unused };
    const issue = issueOf({ severity: 'note', code: 'types-recovered', told }, source);
    const typed = withTypes(events, cells, (index) => proved[index] ?? null);
    return { events: typed, issues: [issue] };
  }
  if (isCleanLayout(unclear, groups, nameOf)) {
    const down = filledDown(cells);
    const issue = issueOf({ severity: 'note', code: 'types-filled-down', told: {} }, source);
    const typed = withTypes(events, cells, (index) => down[index] ?? null);
    return { events: typed, issues: [issue] };
  }
  const kept = withTypes(events, cells, (index) => {
    const cell = cells[index];
    if (!cell) return null;
    if (cell.spanned) return events[cell.event]?.type ?? null;
    return named.has(cell.printed) ? cell.printed : null;
  });
  const missing = kept.filter(({ type }) => type === null).length;
  const told = { missing, rows: cells.length, splits: found?.solutions ?? null, unused };
  const issue = issueOf({ severity: 'warning', code: 'types-unclear', told }, source);
  return { events: kept, issues: [issue] };
}
