import type * as z from 'zod/mini';
import { type Dataset, emptyDataset, recordSchemas } from './dataset.js';
import type { Issue } from './issue.js';
import { projectSchema } from './project.js';
import { schemaMessage } from './schema-message.js';

/** A dataset read from unknown input, and what of it could not be read. */
export interface ParsedDataset {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
}

/** Options of {@link parseDataset}. */
export interface ParseDatasetOptions {
  /** The name under which issues give their place. Default `(given)`. */
  readonly file?: string;
}

/**
 * Reads a dataset from plain values, e.g. from JSON. Fields that may be missing may be left out.
 *
 * A record that cannot be read becomes an issue that names its list, its place in it and its field;
 * the others survive. Never throws for what the input says.
 *
 * @example
 * parseDataset({ events: [{ id: 'e1', headcount: 12 }, { id: 'e2', headcount: -1 }] });
 * // => { dataset: { events: [{ id: 'e1', headcount: 12, ... }], ... }, issues: [one about events[1].headcount] }
 */
export function parseDataset(input: unknown, options: ParseDatasetOptions = {}): ParsedDataset {
  const { file = '(given)' } = options;
  const issues: Issue[] = [];
  const report = (message: string) =>
    issues.push({ severity: 'error', code: 'invalid-record', message, source: { file } });

  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    report(`A dataset is an object with lists such as "events"; this is ${kindOf(input)}.`);
    return { dataset: emptyDataset, issues };
  }
  const given = new Map(Object.entries(input));

  function readRecords<Item>(list: string, makeSchema: () => z.ZodMiniType<Item>): Item[] {
    const records = given.get(list) ?? [];
    if (!Array.isArray(records)) {
      report(`"${list}" must be a list of records; it is ${kindOf(records)}. It was left out.`);
      return [];
    }
    if (records.length === 0) return [];
    const schema = makeSchema();
    return records.flatMap((record: unknown, index) => {
      const reading = schema.safeParse(record, { error: schemaMessage });
      if (reading.success) return [reading.data];
      for (const { path, message } of reading.error.issues) {
        const place = [`${list}[${index}]`, ...path.map(String)].join('.');
        report(`${place}: ${message}. The record was left out.`);
      }
      return [];
    });
  }

  const project = projectSchema().safeParse(given.get('project') ?? null, {
    error: schemaMessage,
  });
  if (!project.success && given.get('project') != null) {
    for (const { path, message } of project.error.issues) {
      report(`project.${path.join('.')}: ${message}. The project was left out.`);
    }
  }
  const known = new Set([...Object.keys(recordSchemas), 'project', 'schema']);
  for (const list of given.keys()) {
    if (!known.has(list)) {
      report(`"${list}" is no part of a dataset. Known: ${[...known].join(', ')}.`);
    }
  }
  return {
    dataset: {
      project: project.success ? project.data : null,
      eventTypes: readRecords('eventTypes', recordSchemas.eventTypes),
      organisations: readRecords('organisations', recordSchemas.organisations),
      events: uniqueById(readRecords('events', recordSchemas.events), report),
      attendances: readRecords('attendances', recordSchemas.attendances),
      targets: readRecords('targets', recordSchemas.targets),
      statements: readRecords('statements', recordSchemas.statements),
      ...(given.has('contacts')
        ? { contacts: readRecords('contacts', recordSchemas.contacts) }
        : {}),
    },
    issues,
  };
}

/** Keeps the first record of each id, since attendances refer to events by it. */
function uniqueById<Item extends { readonly id: string }>(
  records: readonly Item[],
  report: (message: string) => void,
): readonly Item[] {
  const seen = new Set<string>();
  return records.filter(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return true;
    }
    report(`Two events have the id "${id}"; the second was left out. Give each its own.`);
    return false;
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}
