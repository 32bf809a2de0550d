import { matchHeader } from '../match-header.js';
import { milestonesIn } from '../milestones.js';
import type { RecordRole } from '../role-fields.js';
import { isMostlyDistinct } from './mostly-distinct.js';
import { isListOfPeople } from './people-signs.js';
import { hasPlanColumn, isPlan } from './plan-signs.js';
import { isRegister } from './register-signs.js';
import type { RoleLook } from './role-look.js';

/** Whether the rows of a table are records of a kind, by the columns that it has for their fields. */
export const fitsRole: Readonly<Record<RecordRole, (look: RoleLook) => boolean>> = {
  statements: ({ table, any, has, sure }) =>
    has('measure', 'value') &&
    (any('role', 'passage', 'quote') || !(isPlan(table) || hasPlanColumn(table))) &&
    sure('value') &&
    sure('measure'),

  targets: ({ table, any, has, sure }) =>
    (has('measure', 'value') && sure('measure')) ||
    (sure('measure') && milestonesIn(table.columns).length > 0) ||
    (sure('perEvent') && !any('achieved')) ||
    (isPlan(table) && any('events', 'participants', 'value') && !any('date', 'start')),

  attendance: isListOfPeople,

  register: isRegister,

  'event types': ({ has, sure, countsPeople }) =>
    has('name') && (sure('aim') || sure('audience')) && sure('name') && !countsPeople(),

  organisations: ({ table, fields, any, sure, countsPeople }) =>
    sure('name') &&
    any('aliases', 'role', 'targetGroup', 'country') &&
    (any('aliases', 'role') || !table.columns.some(({ header }) => isNoList(header))) &&
    isMostlyDistinct(table, fields.get('name')) &&
    !countsPeople(),
};

/** Whether a header speaks against a list of organisations: an aim, a date or a number of events. */
function isNoList(header: string): boolean {
  return matchHeader(header).some(
    ({ meaning, strength }) => noListMeanings.has(meaning) && strength >= 1.9,
  );
}

const noListMeanings: ReadonlySet<string> = new Set(['aim', 'start', 'eventCount']);
