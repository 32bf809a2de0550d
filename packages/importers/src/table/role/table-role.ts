import type { TableRole } from '@partnership-impact/core';
import { measureOf } from '../../records/measure-words.js';
import { type Assignment, assignColumns } from '../assign-columns.js';
import type { TableColumn } from '../header-texts.js';
import { isKnownHeader } from '../match-header.js';
import { ownAssignment } from '../own-form.js';
import { projectKeyOf } from '../project-keys.js';
import type { RecordRole } from '../role-fields.js';
import type { Table } from '../table.js';
import { isValueText } from '../value-text.js';
import { fitsRole } from './fits-role.js';
import { hintOf } from './role-hint.js';
import { roleLook } from './role-look.js';

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
  const role = tried.find((one) =>
    fitsRole[one](roleLook(table, assigned(one), () => assigned('register'))),
  );
  if (role === 'register') return { role, assignment: assignColumns(table, role, mapping) };
  if (role) return { role, assignment: assigned(role) };
  return { role: plainRole(table), assignment: null };
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
