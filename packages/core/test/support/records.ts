import type { Attendance } from '../../src/model/attendance.js';
import type { Contact } from '../../src/model/contact.js';
import { type Dataset, emptyDataset } from '../../src/model/dataset.js';
import type { DerivedKind, DerivedOperand } from '../../src/model/derived-figure.js';
import { blankEvent, type EventRecord } from '../../src/model/event.js';
import type { EventType } from '../../src/model/event-type.js';
import type { Issue } from '../../src/model/issue.js';
import type { Organisation } from '../../src/model/organisation.js';
import type { Statement } from '../../src/model/statement.js';
import type { Target } from '../../src/model/target.js';

/** Where the fields of a record stand in its row. */
const cellsOf = (...fields: readonly string[]) =>
  Object.fromEntries(fields.map((field, at) => [field, { column: at + 1 }]));

const eventCells = cellsOf(
  ...['type', 'title', 'start', 'end', 'partners', 'country', 'headcount', 'registered'],
  ...['workPackage', 'evidence', 'eventCount', 'level', 'mode', 'setting', 'status'],
);
const targetCells = cellsOf('measure', 'type', 'value', 'by');

/** An event with nothing given but its id; the place is a row of a register. */
export function event(fields: Partial<EventRecord> & { readonly row?: number } = {}): EventRecord {
  const { row = 2, ...rest } = fields;
  const source = { file: 'register.csv', row, cells: eventCells };
  return { id: `e${row}`, ...blankEvent, source, ...rest };
}

/** A reported statement of the whole project that allows its value alone. */
export function statement(
  fields: Partial<Statement> & Pick<Statement, 'value'> & { readonly line?: number },
): Statement {
  const { line = 1, ...rest } = fields;
  const { value } = fields;
  return {
    role: 'reported',
    measure: 'attendances',
    scope: {},
    period: null,
    interval: { low: value, high: value },
    printed: String(value),
    passage: null,
    source: { file: 'report.md', line, column: 1 },
    ...rest,
  };
}

/** A target of the whole project without a date. */
export function target(fields: Partial<Target> & Pick<Target, 'value'>): Target {
  return {
    measure: 'events',
    scope: {},
    product: null,
    by: null,
    amended: null,
    source: { file: 'targets.csv', row: 2, cells: targetCells },
    ...fields,
  };
}

/** A dataset of the given records, with rows numbered from 2 where they all have the same. */
export function datasetOf(records: Partial<Dataset>): Dataset {
  const { events = [] } = records;
  const numbered = new Set(events.map(({ id }) => id)).size === events.length;
  return {
    ...emptyDataset,
    ...records,
    events: numbered
      ? events
      : events.map((one, index) => ({
          ...one,
          id: `e${index + 2}`,
          source: { ...one.source, row: index + 2 },
        })),
  };
}

/** As many events as numbers given, each with that headcount and nothing else. */
export function eventsOf(
  headcounts: readonly (number | null)[],
  fields: Partial<EventRecord> = {},
) {
  return headcounts.map((headcount, index) => event({ ...fields, headcount, row: index + 2 }));
}

/** An attendance of one nameless person, present. */
export function attendance(fields: Partial<Attendance> = {}): Attendance {
  return {
    event: null,
    date: null,
    person: null,
    organisation: null,
    country: null,
    targetGroup: null,
    presence: 'present',
    minutes: null,
    source: { file: 'list.csv', row: 2 },
    ...fields,
  };
}

/** An organisation without aliases, country or role. */
export function organisation(
  fields: Partial<Organisation> & Pick<Organisation, 'name'>,
): Organisation {
  return {
    aliases: [],
    country: null,
    role: null,
    targetGroup: null,
    source: { file: 'organisations.csv', row: 2 },
    ...fields,
  };
}

/** An event type of which nothing is known but its name. */
export function eventType(fields: Partial<EventType> & Pick<EventType, 'name'>): EventType {
  return {
    aliases: [],
    aim: null,
    format: null,
    audience: null,
    level: null,
    source: { file: 'types.csv', row: 2 },
    ...fields,
  };
}

/** A contact of whom nothing is known. */
export function contact(fields: Partial<Contact> = {}): Contact {
  return {
    person: 'p',
    organisation: null,
    country: null,
    targetGroup: null,
    role: null,
    language: null,
    interests: [],
    partners: [],
    basis: null,
    basisOn: null,
    purpose: null,
    history: [],
    source: { file: 'contacts.csv', row: 2 },
    ...fields,
  };
}

/** An issue at a cell of a register. */
export function issue(
  fields: Partial<Issue> & Pick<Issue, 'code' | 'message'> & { readonly row?: number },
): Issue {
  const { row = 2, ...rest } = fields;
  return { severity: 'warning', source: { file: 'register.csv', row, column: 4 }, ...rest };
}

/** A share, mean, change or difference of attendances; of a share the printed form allows half a point. */
export function derived(
  kind: DerivedKind,
  fields: {
    readonly value: number;
    readonly printed?: string;
    /** How far the printed form reaches to either side. */
    readonly within?: number;
    readonly part?: Partial<DerivedOperand>;
    readonly base?: Partial<DerivedOperand> | null;
    readonly passage?: string;
    readonly line?: number;
  },
): Statement {
  const { value, within = 0.005, part = {}, base = {}, passage = 'a', line = 1 } = fields;
  const percent = `${Math.round(value * 1000) / 10} %`;
  const { printed = kind === 'share' || kind === 'change' ? percent : String(value) } = fields;
  const operand = (given: Partial<DerivedOperand>): DerivedOperand => ({
    measure: 'attendances',
    role: 'reported',
    scope: {},
    period: null,
    value: null,
    ...given,
  });
  return statement({
    value,
    measure: null,
    printed,
    passage,
    line,
    scope: part.scope ?? {},
    interval: { low: value - within, high: value + within },
    derived: { kind, part: operand(part), base: base === null ? null : operand(base) },
  });
}
