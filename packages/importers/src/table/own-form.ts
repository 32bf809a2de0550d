import type { Assignment } from './assign-columns.js';
import type { TableColumn } from './header-texts.js';
import type { RecordRole } from './role-fields.js';

/** A column of a table that we write: its header, and the field under it. */
export type OwnColumn = readonly [header: string, field: string];

const scope: readonly OwnColumn[] = [
  ['Type', 'type'],
  ['Country', 'country'],
  ['Level', 'level'],
  ['Partner', 'partner'],
  ['Setting', 'setting'],
  ['Mode', 'mode'],
  ['Work package', 'workPackage'],
  ['Activity', 'activity'],
  ['Target group', 'targetGroup'],
  ['Scope', 'scope'],
];

/** The tables that we write, by what they hold. The first column is filled on every row. */
export const ownForms: Readonly<Record<RecordRole, readonly OwnColumn[]>> = {
  register: [
    ['Event ID', 'id'],
    ['Event', 'title'],
    ['Type', 'type'],
    ['Start date', 'start'],
    ['End date', 'end'],
    ['Country', 'country'],
    ['Level', 'level'],
    ['Partners', 'partners'],
    ['Setting', 'setting'],
    ['Mode', 'mode'],
    ['Participants', 'headcount'],
    ['Registered', 'registered'],
    ['Duration in hours', 'hours'],
    ['Number of events', 'eventCount'],
    ['Work package', 'workPackage'],
    ['Activity', 'activity'],
    ['Status', 'status'],
    ['Evidence', 'evidence'],
  ],
  targets: [
    ['Measure', 'measure'],
    ['Target', 'value'],
    ['Planned events', 'events'],
    ['Participants per event', 'perEvent'],
    ['By', 'by'],
    ['Amended', 'amended'],
    ...scope,
  ],
  statements: [
    ['Role', 'role'],
    ['Measure', 'measure'],
    ['Value', 'value'],
    ['Period start', 'periodStart'],
    ['Period end', 'periodEnd'],
    ['Passage', 'passage'],
    ['File', 'file'],
    ['Line', 'line'],
    ['Page', 'page'],
    ['Quote', 'quote'],
    ...scope,
  ],
  organisations: [
    ['Name', 'name'],
    ['Aliases', 'aliases'],
    ['Country', 'country'],
    ['Role', 'role'],
    ['Target group', 'targetGroup'],
  ],
  'event types': [
    ['Event type', 'name'],
    ['Aliases', 'aliases'],
    ['Aim', 'aim'],
    ['Format', 'format'],
    ['Audience', 'audience'],
    ['Level', 'level'],
  ],
  attendance: [
    ['Presence', 'presence'],
    ['Event', 'event'],
    ['Date', 'date'],
    ['Pseudonym', 'pseudonym'],
    ['Organisation', 'organisation'],
    ['Country', 'country'],
    ['Target group', 'targetGroup'],
    ['Minutes present', 'minutes'],
  ],
};

/**
 * What headers that begin with all those of one of our tables say; further columns stay as they are.
 *
 * @returns `undefined` for headers of any other table.
 */
export function ownRoleOf(headers: readonly string[]): RecordRole | undefined {
  const roles = Object.keys(ownForms) as RecordRole[];
  return roles.find((role) => ownForms[role].every(([header], at) => headers[at] === header));
}

/** The columns of a table that we wrote, each by its place. */
export function ownAssignment(columns: readonly TableColumn[]): Assignment | undefined {
  const role = ownRoleOf(columns.map(({ header }) => header));
  if (role === undefined) return undefined;
  const form = ownForms[role];
  const known = form.flatMap(([, field], at) => {
    const column = columns[at];
    return column ? [[field, column] as const] : [];
  });
  return {
    role,
    fields: new Map(known),
    strengths: new Map(known.map(([field]) => [field, 4])),
    columns: columns.map(({ header }, at) => ({
      header,
      field: form[at]?.[1] ?? null,
      why: at < form.length ? 'the table is one that we wrote' : 'kept as it is',
    })),
    others: columns.slice(form.length),
  };
}
