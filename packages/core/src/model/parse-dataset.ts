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
  const report: Report = (message) =>
    issues.push({ severity: 'error', code: 'invalid-record', message, source: { file } });

  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    report(`A dataset is an object with lists such as "events"; this is ${kindOf(input)}.`);
    return { dataset: emptyDataset, issues };
  }
  const given = new Map(Object.entries(input));

  function recordsOf<Item>(list: string, makeSchema: () => z.ZodMiniType<Item>): readonly Item[] {
    const records = given.get(list) ?? [];
    if (!Array.isArray(records)) {
      report(`"${list}" must be a list of records; it is ${kindOf(records)}. It was left out.`);
      return [];
    }
    if (records.length === 0) return [];
    const schema = makeSchema();
    return records.flatMap((record, at) => readWhole(schema, record, `${list}[${at}]`, report));
  }

  const asked = given.get('project') ?? null;
  const [project = null] =
    asked === null ? [] : readWhole(projectSchema(), asked, 'project', report);
  const known = ['project', ...Object.keys(recordSchemas), 'schema'];
  for (const list of given.keys()) {
    if (known.includes(list)) continue;
    report(`"${list}" is no part of a dataset. Known: ${known.join(', ')}.`);
  }
  return {
    dataset: {
      project,
      eventTypes: recordsOf('eventTypes', recordSchemas.eventTypes),
      organisations: recordsOf('organisations', recordSchemas.organisations),
      events: uniqueById(recordsOf('events', recordSchemas.events), report),
      attendances: recordsOf('attendances', recordSchemas.attendances),
      targets: recordsOf('targets', recordSchemas.targets),
      statements: recordsOf('statements', recordSchemas.statements),
      ...(given.has('contacts') && { contacts: recordsOf('contacts', recordSchemas.contacts) }),
    },
    issues,
  };
}

type Report = (message: string) => void;

/** The one value, or none where it does not fit the schema; each fault is then reported. */
function readWhole<Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  place: string,
  report: Report,
): readonly Value[] {
  const reading = schema.safeParse(value, { error: schemaMessage });
  if (reading.success) return [reading.data];
  const left = place === 'project' ? 'project' : 'record';
  for (const { path, message } of reading.error.issues) {
    report(`${[place, ...path].join('.')}: ${message}. The ${left} was left out.`);
  }
  return [];
}

/** Keeps the first record of each id, since attendances refer to events by it. */
function uniqueById<Item extends { readonly id: string }>(
  records: readonly Item[],
  report: Report,
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
