import { foldName, type TableRole } from '@partnership-impact/core';
import { type Assignment, assignColumns } from './assign-columns.js';
import { matchHeader } from './match-header.js';
import { projectKeyOf } from './project-keys.js';
import type { RecordRole } from './role-fields.js';
import type { Table } from './table.js';

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
  if (isProject(table)) return { role: 'project', assignment: null };
  const assignments = new Map(order.map((role) => [role, assignColumns(table, role, mapping)]));
  const fits = order.filter((role) => fitsRole(role, assignments.get(role) as Assignment, table));
  const hint = hintOf(table);
  const role = hint && fits.includes(hint) ? hint : fits[0];
  const assignment = role ? assignments.get(role) : undefined;
  if (role && assignment) return { role, assignment };
  return { role: plainRole(table), assignment: null };
}

function hintOf({ grid, title }: Table): RecordRole | undefined {
  for (const text of [grid.source.sheet, title]) {
    const name = foldName(text ?? '');
    const found = sheetWords.find(([words]) => words.test(name));
    if (found) return found[1];
  }
  return undefined;
}

function fitsRole(role: RecordRole, { fields, strengths }: Assignment, table: Table): boolean {
  const has = (...names: readonly string[]) => names.every((name) => fields.has(name));
  const any = (...names: readonly string[]) => names.some((name) => fields.has(name));
  const sure = (name: string) => (strengths.get(name) ?? 0) >= 1.9;
  switch (role) {
    case 'statements':
      return (
        has('measure', 'value') &&
        any('role', 'passage', 'quote') &&
        sure('value') &&
        sure('measure')
      );
    case 'targets':
      return (
        (has('measure', 'value') && sure('measure')) ||
        (sure('perEvent') && !any('achieved')) ||
        (isPlan(table) && any('events', 'participants', 'value') && !hasDates(table, fields))
      );
    case 'attendance':
      return (
        (sure('email') ||
          (sure('firstName') && sure('lastName')) ||
          sure('personId') ||
          (sure('person') && any('minutes', 'joined', 'presence', 'organisation', 'event'))) &&
        !isCounting(table)
      );
    case 'register':
      return isRegister(has, any, sure);
    case 'event types':
      return has('name') && any('aim', 'audience') && !isCounting(table);
    case 'organisations':
      return sure('name') && any('aliases', 'role', 'targetGroup', 'country') && !isCounting(table);
  }
}

type Test = (...names: readonly string[]) => boolean;

function isRegister(has: Test, any: Test, sure: (name: string) => boolean): boolean {
  const counts = any('headcount', 'registered');
  if (any('start', 'placeAndDate')) {
    return counts
      ? any('title', 'type', 'id', 'partners', 'lead', 'country', 'place')
      : any('title', 'id') &&
          any('type', 'partners', 'lead', 'country', 'place', 'end', 'status', 'mode');
  }
  if (counts && any('title', 'id') && (sure('title') || sure('id'))) return true;
  return counts && has('type') && any('partners', 'lead') && any('country', 'place');
}

function hasDates(_table: Table, fields: ReadonlyMap<string, unknown>): boolean {
  return fields.has('date') || fields.has('start');
}

/** Whether any header says that the numbers are planned ones. */
function isPlan({ columns, title, grid }: Table): boolean {
  const planned =
    /\b(?:planned|targets?|targeted|expected|foreseen|previstos?|previstas?|previst[ei]|planowan\w+|geplant\w*|prevus?|prevues?|metas?)\b/;
  const texts = [...columns.map(({ header }) => header), title ?? '', grid.source.sheet ?? ''];
  const dated = columns.some(({ header }) =>
    /\b(?:date|data|datum|fecha|termin)\b/.test(foldName(header)),
  );
  return !dated && texts.some((text) => planned.test(foldName(text)));
}

/** Whether the table counts people or dates events, as lists of organisations and people do not. */
function isCounting(table: Table): boolean {
  const { fields, strengths } = assignColumns(table, 'register');
  return (['headcount', 'registered'] as const).some(
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

function plainRole({ columns, rows, text }: Table): TableRole {
  const number = /^[^\p{L}]*\d[^\p{L}]*$/u;
  const numeric = columns.filter(({ index }) =>
    rows.slice(0, 30).some((row) => number.test(text(row, index).trim())),
  );
  if (numeric.length === 0) return columns.length === 2 ? 'key-value' : 'other';
  return columns.length === 2 && rows.length <= 3 ? 'key-value' : 'breakdown';
}
