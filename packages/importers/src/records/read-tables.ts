import type { Dataset, Issue, TableFound, TableRole } from '@partnership-impact/core';
import { foldName } from '@partnership-impact/core';
import { checkMapping } from '../column-mapping.js';
import { fileName } from '../file-name.js';
import type { Grid } from '../grid/grid.js';
import { findTables } from '../table/find-tables.js';
import { lookAlikeHeaders } from '../table/look-alike-headers.js';
import { roleOf } from '../table/role/table-role.js';
import { placeIn } from '../table/table.js';
import { type IssueLog, issueLog } from './issue-log.js';
import { joinRecords } from './join-records.js';
import type { RecordInput, RecordsRead } from './record-list.js';
import type { RecordOptions } from './record-options.js';
import { type RejectedRow, rejectedRows } from './rejected-rows.js';
import { type Found, sharedByTable } from './shared-by-table.js';
import type { SummariesRead } from './sheets-of-sums.js';
import { tableIssues } from './table-issues.js';

/** The records of some grids. */
export interface TablesRead {
  readonly dataset: Partial<Dataset>;
  readonly tables: readonly TableFound[];
  readonly issues: readonly Issue[];
  /** Rows of which something could not be read. */
  readonly rejected?: readonly RejectedRow[];
}

/**
 * Finds the tables of grids that belong together (the sheets of a workbook, the tables of a
 * document, the one grid of a CSV file), tells what each holds, and reads its records.
 *
 * @throws `ImpactError` `invalid-config` when the mapping names a field or role that is none.
 * @example
 * const { dataset } = await readTables([gridOf([['Event', 'Date', 'Participants'], ['Kick-off', '2021-05-03', '18']], { file: 'register.csv' })]);
 * dataset.events?.[0]?.headcount; // => 18
 */
export async function readTables(
  grids: readonly Grid[],
  options: RecordOptions = {},
): Promise<TablesRead> {
  checkMapping(options);
  const log = issueLog();
  const found = grids.flatMap((grid) => foundIn(grid, options, log));
  const records: RecordsRead[] = [];
  const project = await projectIn(found, options, log);
  if (project) records.push(project);
  const period = options.project?.period ?? project?.project?.period ?? null;
  const known: RecordOptions = { ...options, project: { period } };
  const shared = sharedByTable(found);
  const rejected: RejectedRow[] = [];
  for (const one of found) {
    const { table, assignment } = one;
    if (assignment === null) continue;
    const input: RecordInput = {
      table,
      assignment,
      options: known,
      log,
      shared: shared.get(one) ?? {},
    };
    for (const { told, source } of lookAlikeHeaders(table, assignment)) {
      log.add(source.file, { severity: 'note', code: 'look-alike-header', told }, source);
    }
    const before = log.grave().length;
    records.push(await readRecords(input));
    rejected.push(...rejectedRows(table, assignment, log.grave().slice(before)));
  }
  const summaries = await summariesIn(found, records);
  if (summaries) records.push({ statements: summaries.statements });
  return {
    dataset: joinRecords(records),
    tables: found.map((one) => ({ ...tableFound(one), ...summaries?.columnsOf(one) })),
    rejected,
    issues: [...found.flatMap(tableIssues), ...log.all()],
  };
}

/** What sheets beside those of a register state of it. */
async function summariesIn(
  found: readonly Found[],
  records: readonly RecordsRead[],
): Promise<SummariesRead | undefined> {
  const [register] = found.filter(({ role }) => role === 'register');
  const isBeside = ({ role, table }: Found) =>
    role === 'breakdown' && table.grid !== register?.table.grid;
  if (!register || !found.some(isBeside)) return undefined;
  const { summariesOf } = await import('./sheets-of-sums.js');
  return summariesOf(found, joinRecords(records));
}

function foundIn(grid: Grid, options: RecordOptions, log: IssueLog): readonly Found[] {
  const { file, sheet } = grid.source;
  const pinned = sheetRole(options.sheets ?? {}, [sheet, file, fileName(file)]);
  if (pinned === 'ignore') return [];
  const found = findTables(grid)
    .filter(({ columns }) => columns.length > 0)
    .map((table) => ({
      table,
      ...roleOf(table, options.columns ?? {}, pinned as TableRole | undefined),
    }));
  if (grid.hidden && found.some(({ assignment }) => assignment !== null)) {
    const name = sheet ?? file;
    const told = { sheet: name };
    log.add(name, { severity: 'note', code: 'hidden-sheet', told }, grid.source);
  }
  const lists = found.filter(({ role }) => role === 'attendance');
  return lists.length === 0 ? found : found.map((one) => besideList(one, lists));
}

/** What stands beside a list of people in an export: its summary, and a log of the same people. */
function besideList(one: Found, lists: readonly Found[]): Found {
  const { table, role } = one;
  if (role !== 'attendance') {
    return table.rows.length <= 2 ? { table, role: 'key-value', assignment: null } : one;
  }
  const isLog =
    one !== lists[0] &&
    /activit|log|detail/i.test(table.title ?? '') &&
    !/attendee|panelist|host/i.test(table.title ?? '');
  return isLog ? { table, role: 'other', assignment: null } : one;
}

function sheetRole(
  sheets: Readonly<Record<string, string>>,
  names: readonly (string | undefined)[],
): string | undefined {
  const roles = new Map(Object.entries(sheets).map(([name, role]) => [foldName(name), role]));
  for (const name of names) {
    const role = name === undefined ? undefined : roles.get(foldName(name));
    if (role) return role;
  }
  return undefined;
}

async function projectIn(
  found: readonly Found[],
  options: RecordOptions,
  log: IssueLog,
): Promise<RecordsRead | undefined> {
  const sheet = found.find(({ role }) => role === 'project');
  if (!sheet) return undefined;
  const { readProjectTable } = await import('./read-project-table.js');
  return readProjectTable(sheet.table, log, options);
}

async function readRecords(input: RecordInput): Promise<RecordsRead> {
  switch (input.assignment.role) {
    case 'register':
      return (await import('./read-events.js')).readEvents(input);
    case 'targets':
      return (await import('./read-targets.js')).readTargets(input);
    case 'statements':
      return (await import('./read-statements.js')).readStatements(input);
    case 'organisations':
      return (await import('./read-organisations.js')).readOrganisations(input);
    case 'event types':
      return (await import('./read-event-types.js')).readEventTypes(input);
    case 'attendance':
      return (await import('../attendance/read-attendance-table.js')).readAttendanceTable(input);
  }
}

function tableFound({ table, role, assignment }: Found): TableFound {
  const first = table.columns[0]?.index ?? 0;
  return {
    source: placeIn(table, table.headerRow, first),
    header: table.columns.map(({ header }) => header),
    columns:
      assignment?.columns ??
      table.columns.map(({ header }) => ({
        header,
        field: null,
        why: `the table was taken for "${role}"`,
      })),
    rows: table.rows.length,
    role,
  };
}
