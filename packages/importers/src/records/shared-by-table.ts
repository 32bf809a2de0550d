import { countryCode } from '@partnership-impact/core';
import type { RoleFound } from '../table/role/table-role.js';
import type { Table } from '../table/table.js';
import type { RecordInput } from './record-list.js';

/** A table and what it was taken for. */
export interface Found extends RoleFound {
  readonly table: Table;
}

/**
 * What a sheet's name or a title says of all rows of its register: the country or partner of one
 * sheet among several, the type over one table among several.
 */
export function sharedByTable(
  found: readonly Found[],
): ReadonlyMap<Found, NonNullable<RecordInput['shared']>> {
  const registers = found.filter(({ role }) => role === 'register');
  const shared = new Map<Found, NonNullable<RecordInput['shared']>>();
  if (registers.length < 2) return shared;
  for (const one of registers) {
    const { grid, caption } = one.table;
    const siblings = registers.filter(({ table }) => table.grid === grid);
    const names: string[] = siblings.length > 1 && caption ? [caption] : [];
    if (grid.source.sheet !== undefined && siblings.length < registers.length)
      names.push(grid.source.sheet);
    shared.set(one, Object.assign({}, ...names.map((name) => sharedIn(name, one))));
  }
  return shared;
}

function sharedIn(name: string, { assignment }: Found): NonNullable<RecordInput['shared']> {
  const fields = assignment?.fields;
  if (
    !fields ||
    name.length > 60 ||
    /^(?:sheet|events?|register|table|tabelle|foglio|arkusz|hoja|feuil|folha)? ?\d*$/i.test(
      name.trim(),
    )
  )
    return {};
  if (/\d{4}|^q[1-4]\b|^(?:semester|year|period|reporting)/i.test(name)) return {};
  if (countryCode(name)) return fields.has('country') ? {} : { country: name };
  if (
    !fields.has('type') &&
    /\b(?:events?|meetings?|workshops?|webinars?|seminars?|training|conferences?)\b/i.test(name)
  )
    return { type: name };
  return fields.has('partners') || fields.has('lead') ? {} : { partner: name };
}
