import {
  type Dataset,
  type EventRecord,
  emptyDataset,
  foldName,
  type Issue,
  placeOf,
  vocabularyOf,
} from '@partnership-impact/core';
import { isNumbered } from './attendance/person-of.js';
import { fileName } from './file-name.js';
import type { Imported } from './imported.js';
import { issueOf } from './messages/issue-of.js';
import { joinRecords } from './records/join-records.js';
import { withoutRepeatedRegisters } from './repeated-registers.js';
import { settleIndicators } from './settle-indicators.js';
import { settleScopes } from './settle-scopes.js';
import { settleTargets } from './settle-targets.js';

/** A dataset made of several inputs, and what did not fit together. */
export interface JoinedImports {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/**
 * Joins what several inputs hold into one dataset.
 *
 * Events that a report shows in a table and a register holds too are counted from the register. Targets
 * that a report repeats and another input holds are planned statements, to be compared with it.
 * Events keep ids of their own; an id that a second input repeats gets the file's name added. An
 * event without a level takes that of its type. A name of an event on an attendance list is
 * replaced by the event's id where one event alone is called so (on that day, where the list says).
 *
 * @example
 * const { dataset } = joinImports([await readInput(register), await readInput(targets)]);
 */
export function joinImports(imports: readonly Imported[]): JoinedImports {
  const counted = withoutRepeatedRegisters(imports);
  const issues: Issue[] = [...counted.issues];
  const joined: Dataset = {
    ...emptyDataset,
    ...joinRecords(counted.imports.map(({ dataset }) => dataset)),
  };
  // What a report says of its project counts where nothing else describes it.
  const described = imports.filter(({ dataset }) => dataset.project);
  const projects = described.filter(({ input }) => input.kind !== 'report');
  for (const { input } of projects.slice(1)) {
    const { file } = input;
    const told = { file, counted: projects[0]?.input.file ?? '' };
    issues.push(issueOf({ severity: 'warning', code: 'second-project', told }, { file }));
  }
  tellNumbered(imports, issues);
  const events = withLevels({ ...joined, events: uniqueIds(joined.events, issues) });
  const project = (projects[0] ?? described[0])?.dataset.project ?? null;
  const attendances = withEventIds(joined, events);
  const settled = settleIndicators({ ...joined, events });
  const reports = imports.filter(({ input }) => input.kind === 'report');
  const names = new Set(reports.map(({ input }) => input.file));
  const { targets, statements } = settleTargets({ ...joined, events, ...settled }, names);
  const dataset = { ...joined, project, events, attendances, targets, statements };
  return { dataset: { ...dataset, statements: settleScopes(dataset) }, issues };
}

/** Without a key people are numbered list by list; in several lists nobody is recognised again. */
function tellNumbered(imports: readonly Imported[], issues: Issue[]): void {
  const numbered = imports.filter(({ dataset }) =>
    dataset.attendances?.some(({ person }) => isNumbered(person)),
  );
  const [, second] = numbered;
  if (!second) return;
  issues.push(
    issueOf(
      { severity: 'note', code: 'no-pseudonym-key', told: { lists: numbered.length } },
      { file: second.input.file },
    ),
  );
}

function uniqueIds(events: readonly EventRecord[], issues: Issue[]): readonly EventRecord[] {
  const seen = new Set<string>();
  return events.map((event) => {
    if (!seen.has(event.id)) {
      seen.add(event.id);
      return event;
    }
    const { file, row } = event.source;
    let id = `${event.id} (${fileName(file)}${row === undefined ? '' : `:${row}`})`;
    while (seen.has(id)) id += '+';
    seen.add(id);
    const told = { of: 'inputs', id: event.id, readAs: id } as const;
    const source = placeOf(event.source, 'id');
    issues.push(issueOf({ severity: 'note', code: 'repeated-id', told }, source));
    return { ...event, id };
  });
}

function withLevels(dataset: Dataset): readonly EventRecord[] {
  const { eventTypes, events } = dataset;
  if (!eventTypes.some(({ level }) => level !== null)) return events;
  if (events.every(({ level }) => level !== null)) return events;
  const { type } = vocabularyOf(dataset);
  const levels = new Map(eventTypes.map(({ name, level }) => [name, level]));
  return events.map((event) => {
    if (event.level !== null || event.type === null) return event;
    const level = levels.get(type(event.type) ?? '') ?? null;
    return level === null ? event : { ...event, level };
  });
}

function withEventIds(
  { attendances }: Dataset,
  events: readonly EventRecord[],
): Dataset['attendances'] {
  if (attendances.length === 0 || events.length === 0) return attendances;
  const ids = new Set(events.map(({ id }) => id));
  const byTitle = new Map<string, EventRecord[]>();
  for (const event of events) {
    if (event.title === null) continue;
    const name = foldName(event.title);
    byTitle.set(name, [...(byTitle.get(name) ?? []), event]);
  }
  return attendances.map((attendance) => {
    const { event, date } = attendance;
    if (event === null || ids.has(event)) return attendance;
    const named = byTitle.get(foldName(event)) ?? [];
    const onDay =
      named.length > 1 && date !== null ? named.filter(({ start }) => start === date) : named;
    const [only] = onDay;
    return onDay.length === 1 && only ? { ...attendance, event: only.id } : attendance;
  });
}
