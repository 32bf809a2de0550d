import { type ColumnReading, foldName } from '@partnership-impact/core';
import { measureOf } from '../records/measure-words.js';
import { fieldsByValues, type Workings } from './by-values.js';
import { type Candidate, candidatesFor } from './candidates.js';
import { type ColumnValues, columnValues } from './column-values.js';
import type { TableColumn } from './header-texts.js';
import { type Milestone, milestonesIn } from './milestones.js';
import { otherParts } from './people-in-parts.js';
import { countsOrTicks, holdsPersonalDetails } from './personal-columns.js';
import { saysPlanned } from './planned-words.js';
import { type RecordRole, roleFields } from './role-fields.js';
import { sessionColumns } from './session-columns.js';
import type { Table } from './table.js';
import { valuesAllow } from './values-allow.js';

/** What the columns of a table were taken for, as records of one kind. */
export interface Assignment {
  readonly role: RecordRole;
  /** Columns by field. */
  readonly fields: ReadonlyMap<string, TableColumn>;
  /** How sure each field is of its column: 3 by its whole header, 4 by the config. */
  readonly strengths: ReadonlyMap<string, number>;
  /** Every column, in order, with the reason. */
  readonly columns: readonly ColumnReading[];
  /** Columns that stay as they are, by the header under which they are kept. */
  readonly others: readonly TableColumn[];
}

/** Fields of a plan by what their columns count: what was planned, and beside it what took place. */
const planFields = {
  events: { planned: 'events', held: 'eventsHeld' },
  attendances: { planned: 'participants', held: 'participantsHeld' },
} as const;

/** What a column counts; `null` where it holds words, as "Event type" does. */
type CountedBy = (column: TableColumn) => keyof typeof planFields | null;

function countedIn(valuesOf: (column: number) => ColumnValues): CountedBy {
  return ({ header, index }) => {
    const measure = measureOf(header);
    if (measure !== 'events' && measure !== 'attendances') return null;
    return valuesAllow('events', valuesOf(index), 2) === undefined ? measure : null;
  };
}

function isPlanned({ header }: TableColumn): boolean {
  return saysPlanned(foldName(header));
}

/** Whether a plan has what took place beside it: "Events planned | Events held". */
function countsWhatTookPlace({ columns }: Table, countedBy: CountedBy): boolean {
  const planned = new Set(columns.filter(isPlanned).map(countedBy));
  planned.delete(null);
  return (
    planned.size > 0 &&
    columns.some((column) => !isPlanned(column) && planned.has(countedBy(column)))
  );
}

/** "Planned | Achieved | Participants": what is counted beside them took place. */
function tellsBoth(candidates: readonly Candidate[], countedBy: CountedBy): boolean {
  const tells = (field: string) =>
    candidates.some(
      ({ field: other, column, strength }) =>
        other === field && strength >= 1.9 && countedBy(column) === null,
    );
  return tells('value') && tells('achieved');
}

/** The field under its customary name in a config. */
export function fieldOfConfig(field: string, role: RecordRole): string {
  if (role === 'register') {
    if (field === 'date') return 'start';
    if (field === 'partner') return 'partners';
    if (field === 'participants') return 'headcount';
  }
  if (role === 'attendance' && field === 'partners') return 'organisation';
  return field;
}

/**
 * Gives each field of a kind of record its column: by the config, by hashtag, by the header, or by
 * what its cells hold.
 */
export function assignColumns(
  table: Table,
  role: RecordRole,
  mapping: Readonly<Record<string, string>> = {},
  effort: 'headers' | 'headers and cells' = 'headers and cells',
): Assignment {
  const mapped = new Map(
    [...Object.entries(ownNotes), ...Object.entries(mapping)].map(([header, field]) => [
      foldName(header),
      field,
    ]),
  );
  const valuesOf = (column: number) => columnValues(table, column);
  const taken = new Map<number, Candidate>();
  const fields = new Map<string, Candidate>();
  const kept = new Map<number, string>();
  const take = (candidate: Candidate) => {
    fields.set(candidate.field, candidate);
    taken.set(candidate.column.index, candidate);
  };
  for (const column of table.columns) {
    const given = mapped.get(foldName(column.header)) ?? mapped.get(foldName(column.lowest));
    if (given === undefined) continue;
    if (given === 'extra' || given === 'ignore') kept.set(column.index, given);
    else {
      const field = fieldOfConfig(given, role);
      if (!(field in roleFields[role])) continue;
      const own =
        field === 'headcount' ? [field, ...otherParts].find((one) => !fields.has(one)) : field;
      if (own === undefined) continue;
      take({ field: own, column, strength: 4, why: 'the config says so' });
    }
  }
  for (const column of role === 'attendance' ? [] : table.columns) {
    if (taken.has(column.index) || kept.has(column.index)) continue;
    if (!holdsPersonalDetails(table, column)) continue;
    take({ field: 'personal', column, strength: 3, why: 'the header says so' });
  }
  const milestones = role === 'targets' ? milestonesIn(table.columns) : [];
  const sessions = role === 'attendance' ? sessionColumns(table) : [];
  const isApart = ({ index }: TableColumn) =>
    milestones.some(({ column }) => column.index === index) ||
    sessions.some((column) => column.index === index);
  const candidates = table.columns
    .filter((column) => !taken.has(column.index) && !kept.has(column.index) && !isApart(column))
    .flatMap((column) => candidatesFor(column, role));
  // "Event | Title": where one holds E1, E2, …, the other holds the titles.
  const isNumbered = ({ field, column }: Candidate) =>
    field === 'title' && holdsNumbers(table, column);
  // "Students | Participants": the students are some of the participants.
  const isOneGroup = ({ field, column }: Candidate) =>
    field === 'headcount' && oneGroup.test(foldName(column.header));
  const comesLater = (one: Candidate) => Number(isNumbered(one) || isOneGroup(one));
  candidates.sort((a, b) => b.strength - a.strength || comesLater(a) - comesLater(b));
  // "Events planned | Events held | Participants": only what is called planned is a target.
  const countedBy = countedIn(valuesOf);
  const mixed =
    role === 'targets' &&
    (countsWhatTookPlace(table, countedBy) || tellsBoth(candidates, countedBy));
  const refused = new Map<number, string>();
  for (const candidate of candidates) {
    const { field, column } = candidate;
    if (mixed && (countedBy(column) !== null || field === 'perEvent') && !isPlanned(column))
      continue;
    if (taken.has(column.index) || (fields.has(field) && field !== 'personal')) continue;
    if (field === 'personal' && countsOrTicks(table, column)) continue;
    const problem = valuesAllow(field, valuesOf(column.index), candidate.strength);
    if (problem)
      refused.set(column.index, `"${column.header}" reads like ${field}, but ${problem}`);
    else take(candidate);
  }
  for (const column of mixed ? table.columns : []) {
    const measure = countedBy(column);
    if (measure === null || taken.has(column.index) || kept.has(column.index)) continue;
    const field = planFields[measure][isPlanned(column) ? 'planned' : 'held'];
    const why = `the header counts ${measure}`;
    if (!fields.has(field)) take({ field, column, strength: 2, why });
  }
  if (role === 'register') fieldsByValues(table, { fields, taken, kept, take, valuesOf }, effort);
  return finish(table, role, { fields, taken, kept, refused, milestones, sessions });
}

/** Headers over a part of those present where another column counts all of them. */
const oneGroup =
  /\b(?:students?|learners|trainees|delegates|guests|visitors|stakeholders|formandos|corsisti|besucher)\b/;

const numbered = /^\p{L}{0,5}[ ._-]?\d{1,3}$/u;

function holdsNumbers(table: Table, { index }: TableColumn): boolean {
  const cells = table.rows.slice(0, 200).map((row) => table.text(row, index).trim());
  return cells.every((cell) => cell === '' || numbered.test(cell));
}

const address = /[^\s@]@[^\s@]+\.[a-z]{2,}/i;

function holdsAddresses(table: Table, { header, index }: TableColumn): boolean {
  const cells = table.rows.slice(0, 200).map((row) => table.text(row, index));
  return [header, ...cells].some((text) => address.test(text));
}

/** Columns that we add to rejected rows, for a person to read. */
const ownNotes = { 'Read from': 'ignore', 'Rejected because': 'ignore' };

interface Finished extends Pick<Workings, 'fields' | 'taken' | 'kept'> {
  readonly refused: ReadonlyMap<number, string>;
  readonly milestones: readonly Milestone[];
  readonly sessions: readonly TableColumn[];
}

function finish(
  table: Table,
  role: RecordRole,
  { fields, taken, kept, refused, milestones, sessions }: Finished,
): Assignment {
  const others: TableColumn[] = [];
  const columns = table.columns.map((column): ColumnReading => {
    const candidate = taken.get(column.index);
    const { header } = column;
    if (candidate?.field === 'personal') {
      return { header, field: null, why: 'left out: it may hold personal details' };
    }
    if (candidate) {
      const field = otherParts.includes(candidate.field) ? 'headcount' : candidate.field;
      return { header, field, why: candidate.why };
    }
    if (kept.get(column.index) === 'ignore')
      return { header, field: null, why: 'left out: the config says so' };
    if (holdsAddresses(table, column)) {
      return { header, field: null, why: 'left out: its cells hold e-mail addresses' };
    }
    const milestone = milestones.find((one) => one.column === column);
    if (milestone) {
      const why = `what is ${milestone.role} by ${milestone.unit} ${milestone.month}`;
      return { header, field: null, why };
    }
    if (sessions.includes(column)) return { header, field: null, why: 'who came that time' };
    others.push(column);
    const why = kept.has(column.index) ? 'the config says so' : refused.get(column.index);
    return {
      header,
      field: null,
      why: why ? `kept as it is: ${why}` : 'kept as it is: no field has this name',
    };
  });
  return {
    role,
    fields: new Map(
      [...fields]
        .filter(([field]) => field !== 'personal')
        .map(([field, { column }]) => [field, column]),
    ),
    strengths: new Map([...fields].map(([field, { strength }]) => [field, strength])),
    columns,
    others,
  };
}
