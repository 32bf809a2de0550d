import {
  type CellPlace,
  type ContactEntry,
  type ContactState,
  contactStates,
  countryCode,
  foldName,
  type Issue,
  type LawfulBasis,
} from '@partnership-impact/core';
import { type Grid, widthOf } from '../grid/grid.js';
import { issueOf } from '../messages/issue-of.js';
import { targetGroupIn } from '../records/target-group.js';
import { readDate } from '../values/date.js';
import { type DateOrder, orderOf } from '../values/date-order.js';
import { type ContactField, contactField } from './contact-headers.js';

/** A contact list as it was read. */
export interface ContactList {
  readonly entries: readonly ContactEntry[];
  /** What could not be read, told without personal details. */
  readonly issues: readonly Issue[];
  /** The header of each column, and what it was taken for. */
  readonly columns: readonly { readonly header: string; readonly field: ContactField | null }[];
}

/** How far down the header is looked for. */
const headerRows = 20;

/**
 * Reads a partner's contact list. Rows without any value are passed over; every other becomes an entry.
 *
 * Its entries hold personal details: hand them to the partnership database and to nothing else.
 * A date or a country that cannot be read is left empty and told in an issue, the row stays.
 */
export function readContacts(grid: Grid): ContactList {
  const header = headerRow(grid);
  if (header === undefined) {
    return {
      entries: [],
      issues: [issueOf({ severity: 'error', code: 'no-contact-list', told: {} }, grid.source)],
      columns: [],
    };
  }
  const width = widthOf(grid);
  const columns = Array.from({ length: width }, (_, column) => {
    const text = grid.text(header, column).trim();
    return { header: text, field: contactField(text) ?? null };
  });
  const at = new Map<ContactField, number>();
  columns.forEach(({ field }, column) => {
    if (field && !at.has(field)) at.set(field, column);
  });
  const cells: Record<string, CellPlace> = {};
  for (const [field, column] of at) cells[field] = { column: column + 1 };
  const rows = Array.from({ length: grid.rowCount - header - 1 }, (_, index) => header + 1 + index);
  const orders = new Map(
    (['on', 'basisOn'] as const).map((field) => [field, columnOrder(grid, rows, at.get(field))]),
  );

  const entries: ContactEntry[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const text = (field: ContactField): string | null => {
      const column = at.get(field);
      const value = column === undefined ? '' : grid.text(row, column).replace(/\s+/gu, ' ').trim();
      return value === '' ? null : value;
    };
    if ([...at.keys()].every((field) => text(field) === null)) continue;
    const unread = (field: keyof typeof unreadable) => {
      const source = { ...grid.source, ...grid.place(row, at.get(field) ?? 0) };
      const code = unreadable[field];
      issues.push(issueOf({ severity: 'warning', code, told: {} }, source));
    };
    const day = (field: 'on' | 'basisOn'): string | null => {
      const printed = text(field);
      if (printed === null) return null;
      const order = orders.get(field);
      const reading = readDate(printed, order ? { order } : {});
      if (!('problem' in reading)) return reading.start;
      if (reading.problem !== 'not-given') unread(field);
      return null;
    };
    const country = text('country');
    const code = country === null ? null : (countryCode(country) ?? null);
    if (country !== null && code === null) unread('country');
    const email = text('email');
    if (email !== null && !/^[^\s@]+@[^\s@]+$/u.test(email)) unread('email');
    const names = [text('firstName'), text('lastName')].filter((name) => name !== null);
    entries.push({
      name: text('name') ?? (names.length > 0 ? names.join(' ') : null),
      email: email !== null && /^[^\s@]+@[^\s@]+$/u.test(email) ? email : null,
      phone: text('phone'),
      organisation: text('organisation'),
      country: code,
      targetGroup: targetGroupIn(text('targetGroup') ?? ''),
      role: text('role'),
      language: text('language'),
      interests: (text('interests') ?? '').split(/\s*[;,|]\s*/u).filter((one) => one !== ''),
      basis: basisOf(text('basis')),
      basisOn: day('basisOn'),
      purpose: text('purpose'),
      state: stateOf(text('state')),
      on: day('on'),
      source: { ...grid.source, row: grid.place(row, 0).row ?? row + 1, cells },
    });
  }
  return { entries, issues, columns };
}

const unreadable = {
  on: 'unreadable-on',
  basisOn: 'unreadable-basison',
  country: 'unreadable-country',
  email: 'unreadable-email',
} as const;

/** The first row that names a person's column and one more, of which no two name the same field. */
function headerRow(grid: Grid): number | undefined {
  for (let row = 0; row < Math.min(headerRows, grid.rowCount); row += 1) {
    const fields = Array.from({ length: grid.width(row) }, (_, column) =>
      contactField(grid.text(row, column)),
    ).filter((field) => field !== undefined);
    const named = fields.some((field) => ['email', 'name', 'lastName'].includes(field));
    if (named && fields.length > 1) return row;
  }
  return undefined;
}

function columnOrder(
  grid: Grid,
  rows: readonly number[],
  column: number | undefined,
): DateOrder | undefined {
  if (column === undefined) return undefined;
  return orderOf(rows.map((row) => grid.text(row, column))).order;
}

function stateOf(text: string | null): ContactState {
  const name = foldName(text ?? '');
  return contactStates.find((state) => state === name) ?? 'identified';
}

function basisOf(text: string | null): LawfulBasis | null {
  const name = foldName(text ?? '');
  const bases: readonly LawfulBasis[] = [
    'consent',
    'contract',
    'public task',
    'legitimate interest',
  ];
  return bases.find((basis) => name === basis || name === `${basis}s`) ?? null;
}
