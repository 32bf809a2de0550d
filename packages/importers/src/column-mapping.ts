import { ImpactError } from '@partnership-impact/core';
import { roleFields } from './table/role-fields.js';

/**
 * What a person settles where a file does not say it: the meaning of headers, sheets and values.
 * Part of the config.
 */
export interface ColumnMapping {
  /**
   * Header to field, e.g. `{ "Tln.": "headcount" }`. `"extra"` keeps a column as it is and
   * `"ignore"` leaves it out. Case, accents and spaces of the header make no difference.
   */
  readonly columns?: Readonly<Record<string, string>>;
  /** Sheet (or file) to what it holds, e.g. `{ "2021": "register", "Notes": "ignore" }`. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** For a field, what a cell stands for, e.g. `{ "type": { "IE": "Igniting event" } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a sheet or file may be said to hold. */
export const mappableRoles = [
  'register',
  'targets',
  'statements',
  'organisations',
  'event types',
  'attendance',
  'project',
  'breakdown',
  'ignore',
] as const;

/** A role that a mapping may give to a sheet. */
export type MappableRole = (typeof mappableRoles)[number];

/**
 * Checks that a mapping names fields and roles that exist.
 *
 * @throws `ImpactError` `invalid-config` that names the wrong word and what is allowed.
 */
export function checkMapping({ columns = {}, sheets = {}, values = {} }: ColumnMapping): void {
  const fields = new Set(['extra', 'ignore', 'date', 'partner', 'participants']);
  for (const meanings of Object.values(roleFields)) {
    for (const field of Object.keys(meanings)) fields.add(field);
  }
  for (const [header, field] of Object.entries(columns)) {
    if (!fields.has(field)) {
      throw new ImpactError(
        'invalid-config',
        `The config maps the column "${header}" to "${field}", which is no field. Fields: ${[...fields].join(', ')}.`,
      );
    }
  }
  for (const field of Object.keys(values)) {
    if (!fields.has(field)) {
      throw new ImpactError(
        'invalid-config',
        `The config says what values of "${field}" mean, which is no field. Fields: ${[...fields].join(', ')}.`,
      );
    }
  }
  for (const [sheet, role] of Object.entries(sheets)) {
    if (!(mappableRoles as readonly string[]).includes(role)) {
      throw new ImpactError(
        'invalid-config',
        `The config says that "${sheet}" holds "${role}". Allowed: ${mappableRoles.join(', ')}.`,
      );
    }
  }
}
