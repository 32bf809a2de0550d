import { foldName, type TableRole } from '@partnership-impact/core';
import { measureOf } from '../records/measure-words.js';
import { type Assignment, assignColumns } from './assign-columns.js';
import type { TableColumn } from './header-texts.js';
import { isKnownHeader, matchHeader } from './match-header.js';
import { milestonesIn } from './milestones.js';
import { namesPeople } from './names-people.js';
import { ownAssignment } from './own-form.js';
import { plannedInGreek } from './planned-words.js';
import { projectKeyOf } from './project-keys.js';
import { isNamedForEvents, isRegister } from './register-signs.js';
import type { RecordRole } from './role-fields.js';
import { sessionColumns } from './session-columns.js';
import type { Table } from './table.js';
import { isValueText } from './value-text.js';

/** What a table was taken for, with its columns where its rows become records. */
export interface RoleFound {
  readonly role: TableRole;
  readonly assignment: Assignment | null;
}

const order: readonly RecordRole[] = [
  'statements',
  'targets',
  'attendance',
  'register',
  'organisations',
  'event types',
];

const sheetWords: readonly (readonly [RegExp, RecordRole])[] = [
  [/\bstatements?\b|\bstated\b/, 'statements'],
  [/\btargets?\b|\bindicators?\b|\bmetas\b|\bobiettivi\b|\bziele\b|\bobjectifs\b/, 'targets'],
  [/\bevent types?\b|\btipos de evento|\btipi di event/, 'event types'],
  [/\borgani[sz]ations?\b|\bpartners?\b|\bconsortium\b|\bparceiros\b/, 'organisations'],
  [/\battendance\b|\bparticipants? list\b|\bpresenze\b|\bsign in\b/, 'attendance'],
  [/\bevents?\b|\bregister\b|\bregisto\b|\bregistro\b|\brejestr\b|\bveranstaltungen\b/, 'register'],
];

/**
 * Tells what a table holds from its columns; the sheet's name breaks ties.
 *
 * @param pinned what the config says the sheet holds.
 */
export function roleOf(
  table: Table,
  mapping: Readonly<Record<string, string>>,
  pinned?: TableRole,
): RoleFound {
  if (pinned === 'project' || pinned === 'breakdown' || pinned === 'other')
    return { role: pinned, assignment: null };
  if (pinned && pinned !== 'key-value') {
    return { role: pinned, assignment: assignColumns(table, pinned, mapping) };
  }
  const own = table.isOwn ? ownAssignment(table.columns) : undefined;
  if (own) return { role: own.role, assignment: own };
  if (isProject(table)) return { role: 'project', assignment: null };
  const assignments = new Map<RecordRole, Assignment>();
  const assigned = (role: RecordRole) => {
    const known = assignments.get(role) ?? assignColumns(table, role, mapping, 'headers');
    assignments.set(role, known);
    return known;
  };
  const hint = hintOf(table);
  const tried = hint ? [hint, ...order] : order;
  const role = tried.find((one) => fitsRole(one, assigned, table));
  if (role === 'register') return { role, assignment: assignColumns(table, role, mapping) };
  if (role) return { role, assignment: assigned(role) };
  return { role: plainRole(table), assignment: null };
}

function hintOf({ grid, title }: Table): RecordRole | undefined {
  const stem = grid.source.file
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/\.\w+$/, '');
  for (const text of [grid.source.sheet, title, stem]) {
    const name = foldName(text ?? '');
    const found = sheetWords.find(([words]) => words.test(name));
    if (found) return found[1];
  }
  return undefined;
}

function fitsRole(
  role: RecordRole,
  assigned: (role: RecordRole) => Assignment,
  table: Table,
): boolean {
  const { fields, strengths } = assigned(role);
  const isCounting = () => countsPeople(assigned('register'));
  const has = (...names: readonly string[]) => names.every((name) => fields.has(name));
  const any = (...names: readonly string[]) => names.some((name) => fields.has(name));
  const sure = (name: string) => (strengths.get(name) ?? 0) >= 1.9;
  switch (role) {
    case 'statements':
      return (
        has('measure', 'value') &&
        (any('role', 'passage', 'quote') || !(isPlan(table) || hasPlanColumn(table))) &&
        sure('value') &&
        sure('measure')
      );
    case 'targets':
      return (
        (has('measure', 'value') && sure('measure')) ||
        (sure('measure') && milestonesIn(table.columns).length > 0) ||
        (sure('perEvent') && !any('achieved')) ||
        (isPlan(table) && any('events', 'participants', 'value') && !hasDates(table, fields))
      );
    case 'attendance':
      if (any('person', 'firstName', 'lastName', 'email', 'personId') && hasSessions(table))
        return true;
      if (isContactOfEach(table, fields)) return false;
      return (
        (sure('email') ||
          (sure('firstName') && sure('lastName')) ||
          sure('personId') ||
          isListOfPeople(
            table,
            fields.get('person'),
            sure('person') && any('minutes', 'joined', 'presence', 'action'),
            any('organisation', 'event', 'country'),
          )) &&
        !isCounting()
      );
    case 'register':
      return (
        (isRegister(has, any, sure, fields.get('title')) ||
          (has('start') &&
            any('title', 'place', 'country') &&
            !strengths.has('personal') &&
            isNamedForEvents(table))) &&
        !isByCountry(table, fields)
      );
    case 'event types':
      return has('name') && (sure('aim') || sure('audience')) && sure('name') && !isCounting();
    case 'organisations':
      return (
        sure('name') &&
        any('aliases', 'role', 'targetGroup', 'country') &&
        (any('aliases', 'role') || !table.columns.some(({ header }) => isNoList(header))) &&
        isMostlyDistinct(table, fields.get('name')) &&
        !isCounting()
      );
  }
}

/** Whether a header speaks against a list of organisations: an aim, a date or a number of events. */
function isNoList(header: string): boolean {
  return matchHeader(header).some(
    ({ meaning, strength }) => noListMeanings.has(meaning) && strength >= 1.9,
  );
}

const noListMeanings: ReadonlySet<string> = new Set(['aim', 'start', 'eventCount']);

/** "Country | Code | Participants": a row for each country takes figures apart and lists no events. */
function isByCountry(table: Table, fields: ReadonlyMap<string, TableColumn>): boolean {
  const isListed = ['title', 'type', 'start', 'placeAndDate', 'partners', 'lead', 'place'].some(
    (field) => fields.has(field),
  );
  return !isListed && fields.has('country') && isMostlyDistinct(table, fields.get('country'));
}

/** Whether a column names nearly every row in its own way. */
function isMostlyDistinct({ rows, text }: Table, column: TableColumn | undefined): boolean {
  if (!column) return false;
  const names = rows.map((row) => foldName(text(row, column.index))).filter(Boolean);
  return new Set(names).size >= names.length * 0.9;
}

/**
 * Addresses beside events or organisations each of which stands once, and beside no names but those of
 * contacts, are the ways to reach these.
 */
function isContactOfEach(table: Table, fields: ReadonlyMap<string, TableColumn>): boolean {
  const names = ['person', 'firstName', 'lastName'].flatMap((field) => fields.get(field) ?? []);
  const areContacts = names.every(({ header }) => contactWords.test(foldName(header)));
  return (
    areContacts &&
    table.rows.length >= 3 &&
    ['event', 'organisation'].some((field) => isMostlyDistinct(table, fields.get(field)))
  );
}

const contactWords =
  /\b(?:contacts?|contacto|contatto|contato|referente|referent|kontakt\w*|ansprech\w+|responsible|responsable|responsabile|coordinator|representative)\b/;

function hasSessions(table: Table): boolean {
  return sessionColumns(table).length > 0;
}

/** A column of people, with signs of who came, or with where they come from. */
function isListOfPeople(
  table: Table,
  person: TableColumn | undefined,
  isMarked: boolean,
  hasOrigin: boolean,
): boolean {
  if (!person) return false;
  if (isMarked) return true;
  return (hasOrigin || hintOf(table) === 'attendance') && namesPeople(table, person);
}

function hasDates(_table: Table, fields: ReadonlyMap<string, unknown>): boolean {
  return fields.has('date') || fields.has('start');
}

/** Whether a column stands beside planned values alone: what was achieved, or until when. */
function hasPlanColumn({ columns }: Table): boolean {
  return columns.some(({ header }) =>
    matchHeader(header).some(
      ({ meaning, strength }) => planMeanings.has(meaning) && strength >= 1.9,
    ),
  );
}

const planMeanings: ReadonlySet<string> = new Set(['achieved', 'by', 'amended', 'perEvent']);

/** Whether the file's name, the sheet's or any header says that the numbers are planned ones. */
function isPlan(table: Table): boolean {
  const { columns, title, grid } = table;
  const planned =
    /\b(?:planned|targets?|targeted|expected|foreseen|previstos?|previstas?|previst[ei]|planowan\w+|geplant\w*|prevus?|prevues?|metas?)\b/;
  const isPlanned = (text: string) => planned.test(text) || text.search(plannedInGreek()) >= 0;
  const texts = [...columns.map(({ header }) => header), title ?? '', grid.source.sheet ?? ''];
  const dated = columns.some(({ header }) =>
    /\b(?:date|data|datum|fecha|termin)\b/.test(foldName(header)),
  );
  return !dated && (hintOf(table) === 'targets' || texts.map(foldName).some(isPlanned));
}

/** Whether the table counts people, as lists of organisations and people do not. */
function countsPeople({ fields, strengths }: Assignment): boolean {
  return ['headcount', 'registered'].some(
    (field) => fields.has(field) && (strengths.get(field) ?? 0) >= 1.9,
  );
}

function isProject({ columns, rows, text }: Table): boolean {
  if (columns.length < 2 || columns.length > 5 || rows.length > 60) return false;
  const first = columns[0]?.index ?? 0;
  const keys = [columns[0]?.header ?? '', ...rows.map((row) => text(row, first))].filter(
    (key) => projectKeyOf(key) !== undefined,
  );
  return keys.length >= 2 && keys.length >= (rows.length + 1) * 0.4;
}

/** "Country | Participants" heads figures, be they of two countries only. */
function namesFigures([first, second]: readonly TableColumn[]): boolean {
  return isKnownHeader(first?.header ?? '') && measureOf(second?.header ?? '') !== undefined;
}

function plainRole({ columns, rows, text }: Table): TableRole {
  const numeric = columns.filter(({ index }) =>
    rows.slice(0, 30).some((row) => isValueText(text(row, index).trim())),
  );
  if (numeric.length === 0) return columns.length === 2 ? 'key-value' : 'other';
  return columns.length === 2 && rows.length <= 3 && !namesFigures(columns)
    ? 'key-value'
    : 'breakdown';
}
