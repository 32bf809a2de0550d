import {
  addDays,
  type CalendarDate,
  type Period,
  type Project,
  projectMonths,
  type WorkPackage,
} from '@partnership-impact/core';
import { type ProjectKey, projectKeyOf } from '../table/project-keys.js';
import { placeIn, type Table } from '../table/table.js';
import { readDate } from '../values/date.js';
import type { IssueLog } from './issue-log.js';
import type { RecordsRead } from './record-list.js';
import type { RecordOptions } from './record-options.js';

/** The head of the column of values, which is no value. */
const heading = /^(?:value|valor|valore|wert|valeur|wartość|τιμή|details?)$/i;

/**
 * Reads a sheet of keys and values about the project: name, start, end, reporting period, and rows
 * of work packages with id, title, first and last month or day. Last days are included.
 */
export function readProjectTable(table: Table, log: IssueLog, options: RecordOptions): RecordsRead {
  const [first, second] = table.columns;
  if (!first || !second) return {};
  const found = new Map<ProjectKey, string>();
  const rows = [...table.rows];
  const days = new Map<ProjectKey, CalendarDate>();
  const packages: number[] = [];
  const headerKey = projectKeyOf(first.header);
  const header = second.header;
  if (headerKey === 'name' && !heading.test(header)) found.set('name', header);
  for (const row of rows) {
    const key = projectKeyOf(table.text(row, first.index));
    const value = table.text(row, second.index).trim();
    if (key === undefined || value === '' || heading.test(value)) continue;
    if (key === 'workPackage') packages.push(row);
    else if (!found.has(key)) found.set(key, value);
    if (key === 'start' || key === 'end' || key === 'reportingStart' || key === 'reportingEnd') {
      const day = dayIn(table, row, second.index, key, options);
      if (day) days.set(key, day);
      else {
        const told = { printed: value, header: null };
        const source = placeIn(table, row, second.index);
        log.add(second.header, { severity: 'warning', code: 'not-a-date', told }, source);
      }
    }
  }
  const period =
    periodOf(days.get('start'), days.get('end')) ?? spanOf(found.get('period'), options);
  const reportingPeriod =
    periodOf(days.get('reportingStart'), days.get('reportingEnd')) ??
    spanOf(found.get('reportingPeriod'), options);
  const workPackages = packages.map((row) => workPackageIn(table, row, period?.start));
  const project: Project = { name: found.get('name') ?? '', period, reportingPeriod, workPackages };
  return { project };
}

function dayIn(
  table: Table,
  row: number,
  column: number,
  key: ProjectKey,
  { dateOrder = 'day-first' }: RecordOptions,
): CalendarDate | undefined {
  const { date } = table.grid.cell(row, column);
  if (date) return date;
  const reading = readDate(table.text(row, column), { order: dateOrder });
  if ('problem' in reading) return undefined;
  const isEnd = key === 'end' || key === 'reportingEnd';
  return isEnd ? (reading.end ?? reading.start) : reading.start;
}

function periodOf(start: CalendarDate | undefined, last: CalendarDate | undefined): Period | null {
  return start !== undefined && last !== undefined && start <= last
    ? { start, end: addDays(last, 1) }
    : null;
}

function spanOf(
  text: string | undefined,
  { dateOrder = 'day-first' }: RecordOptions,
): Period | null {
  const reading = readDate(text ?? '', { order: dateOrder });
  return 'problem' in reading ? null : periodOf(reading.start, reading.end ?? undefined);
}

/** `Work package | WP2 | Title | M6 | M40`, or with days in place of months. */
function workPackageIn(
  table: Table,
  row: number,
  projectStart: CalendarDate | undefined,
): WorkPackage {
  const texts = table.columns.map(({ index }) => table.text(row, index).trim());
  const own = /\d/.test(texts[0] ?? '') ? texts : texts.slice(1);
  const [id = '', title = '', from = '', to = ''] = own;
  const months = [from, to].map((text) => /^m?(\d{1,3})$/i.exec(text)?.[1]);
  const byMonths =
    projectStart && months[0] && months[1]
      ? projectMonths(projectStart, Number(months[0]), Number(months[1]))
      : null;
  const [first, last] = [readDate(from), readDate(to)];
  const byDays =
    'problem' in first || 'problem' in last ? null : periodOf(first.start, last.end ?? last.start);
  return { id, title: title || null, period: byMonths ?? byDays };
}
