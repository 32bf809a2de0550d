import { type Attendance, countryCode } from '@partnership-impact/core';
import type { IssueCode, Told } from '../messages/issue-messages.js';
import { type Cells, cellsOf } from '../records/cells.js';
import { columnOrder } from '../records/column-order.js';
import { readDays } from '../records/dates.js';
import { readHours } from '../records/hours.js';
import type { RecordInput, RecordsRead } from '../records/record-list.js';
import { targetGroupIn } from '../records/target-group.js';
import type { DateOrder } from '../values/date-order.js';
import { orderOf } from '../values/date-order.js';
import { isBot, isHost } from './bots.js';
import { momentOf } from './call-times.js';
import { headingAbove, type ListHeading } from './list-heading.js';
import { mergeJoins, type Seen } from './merge-joins.js';
import { type PersonSeen, peopleOf } from './person-of.js';
import { readPresence } from './presence.js';
import { readOwnAttendances } from './read-own-attendances.js';
import { sessionMarks } from './session-marks.js';

/**
 * Reads a list of people, or the joins of a call, into attendances.
 *
 * Names and addresses become pseudonyms here and go no further: no record, issue or place holds
 * them. Rejoins of a call are merged; registrations that were cancelled or refunded, bots, and
 * those who stayed shorter than the caller asks are left out, and issues say how many.
 */
export function readAttendanceTable(input: RecordInput): RecordsRead {
  const { table, assignment, log, options } = input;
  if (table.isOwn) return readOwnAttendances(input);
  const { fields } = assignment;
  const order = orderIn(input);
  const cells = cellsOf(table, { fields, log, options, order });
  const heading = headingAbove(table.grid, table.headerRow, order);
  const marksOf = sessionMarks(input);
  const isLog = cells.has('joined') || cells.has('minutes') || cells.has('action');
  const people = peopleOf(
    table.rows.map((row) => personSeen(cells, row)),
    {
      isLog,
      key: options.pseudonymKey,
      file: table.grid.source.file,
    },
  );
  const section = table.title ?? '';
  const left = { bots: 0, hosts: 0, cancelled: 0, short: 0, unnamed: 0 };
  const leaveOut = options.leaveOut ?? ['bots'];
  const seen: Seen[] = [];
  for (const row of table.rows) {
    const person = personSeen(cells, row);
    if (leaveOut.includes('bots') && isBot(person.name)) {
      left.bots++;
      continue;
    }
    if (leaveOut.includes('hosts') && isHost(cells.text(row, 'role') || section)) {
      left.hosts++;
      continue;
    }
    const presence = presenceIn(cells, row, isLog);
    if (presence === 'cancelled' || readPresence(cells.text(row, 'state')) === 'cancelled') {
      left.cancelled++;
      continue;
    }
    const attendance = attendanceOf(cells, row, {
      heading,
      person: people.pseudonym(person),
      presence,
    });
    if (marksOf && attendance.person === null) {
      left.unnamed++;
      continue;
    }
    if (marksOf) {
      for (const mark of marksOf(row)) {
        const event = mark.event ?? attendance.event ?? table.title;
        seen.push({ attendance: { ...attendance, ...mark, event }, ...untimed });
      }
      continue;
    }
    seen.push({ attendance, ...timesOf(cells, row, order) });
    for (let more = quantityIn(cells, row); more > 1; more--) {
      seen.push({ attendance: { ...attendance, person: null }, ...untimed });
    }
  }
  const merged = isLog ? mergeJoins(seen) : seen.map(({ attendance }) => attendance);
  const { minimumMinutes = 0 } = options;
  const stayed = merged.filter(({ minutes }) => minutes === null || minutes >= minimumMinutes);
  left.short = merged.length - stayed.length;
  tellLeftOut(cells, left, minimumMinutes);
  return { attendances: withoutEmptyMarks(stayed, cells) };
}

const untimed = { from: null, to: null, action: null };

function personSeen(cells: Cells, row: number): PersonSeen {
  const name =
    cells.printed(row, 'person') ||
    `${cells.printed(row, 'firstName')} ${cells.printed(row, 'lastName')}`;
  return {
    email: cells.printed(row, 'email'),
    // "Ana (Ana's tablet)": what stands in brackets is how the call showed the name before.
    name: name.replace(/\s*\([^)]*\)\s*$/, '').trim(),
    organisation: cells.printed(row, 'organisation'),
    id: cells.printed(row, 'personId'),
  };
}

function orderIn({ table, assignment, log, options }: RecordInput): DateOrder | undefined {
  const columns = ['date', 'joined', 'left'].flatMap((field) => assignment.fields.get(field) ?? []);
  const texts = columns.flatMap(({ index }) => table.rows.map((row) => table.text(row, index)));
  const proved = options.dateOrder ?? orderOf(texts).order;
  // Exports write "3/5/2021, 10:00 AM" for the United States, where the month comes first.
  if (!proved && texts.some((text) => /\d ?[ap]\.?m\b/i.test(text))) return 'month-first';
  return proved ?? columnOrder(table, columns, log, options);
}

function presenceIn(cells: Cells, row: number, isLog: boolean) {
  if (!cells.has('presence'))
    return isLog || (cells.has('date') && !cells.has('state')) ? 'present' : 'unmarked';
  const presence = readPresence(cells.text(row, 'presence'));
  return isLog && presence === 'unmarked' ? 'present' : presence;
}

function attendanceOf(
  cells: Cells,
  row: number,
  given: {
    readonly heading: ListHeading;
    readonly person: string | null;
    readonly presence: Attendance['presence'];
  },
): Attendance {
  const country = cells.text(row, 'country').replace(/^-+$/, '');
  const hours = readHours(cells.printed(row, 'minutes'), `${cells.header('minutes')} minutes`);
  const own = cells.has('date') ? readDays(cells, row, 'date').start : null;
  return {
    event: cells.text(row, 'event') || given.heading.event,
    date: own ?? given.heading.date,
    person: given.person,
    organisation: cells.text(row, 'organisation').replace(/^-+$/, '') || null,
    country: country === '' ? null : (countryCode(country) ?? country),
    targetGroup: targetGroupIn(cells.text(row, 'targetGroup')),
    presence: given.presence,
    minutes: hours === null ? null : Math.round(hours * 60),
    source: cells.source(row),
  };
}

function timesOf(cells: Cells, row: number, order: DateOrder | undefined) {
  const action = cells.text(row, 'action') || null;
  const from = momentOf(cells.printed(row, action ? 'date' : 'joined'), order) ?? null;
  return { from, to: momentOf(cells.printed(row, 'left'), order) ?? null, action };
}

function quantityIn(cells: Cells, row: number): number {
  const reading = cells.number(row, 'quantity');
  return 'problem' in reading || reading.value === null
    ? 1
    : Math.min(Math.round(reading.value), 1000);
}

/** A column of marks without a single "yes" was not used: it does not say that nobody came. */
function withoutEmptyMarks(
  attendances: readonly Attendance[],
  cells: Cells,
): readonly Attendance[] {
  const marked = attendances.some(({ presence }) => presence === 'present');
  if (!cells.has('presence') || marked || attendances.length === 0) return attendances;
  return attendances.map((attendance) => ({ ...attendance, presence: 'unmarked' }));
}

function tellLeftOut(
  cells: Cells,
  left: {
    readonly bots: number;
    readonly hosts: number;
    readonly cancelled: number;
    readonly short: number;
    readonly unnamed: number;
  },
  minimumMinutes: number,
): void {
  const tell = <Code extends IssueCode>(rows: number, code: Code, told: Told[Code]) => {
    if (rows > 0) cells.report(cells.table.headerRow, 'person', { severity: 'note', code, told });
  };
  const { bots, hosts, cancelled, unnamed, short } = left;
  tell(bots, 'bots-left-out', { rows: bots });
  tell(hosts, 'hosts-left-out', { rows: hosts });
  tell(cancelled, 'cancelled-left-out', { rows: cancelled });
  tell(unnamed, 'unnamed-left-out', { rows: unnamed });
  tell(short, 'short-left-out', { rows: short, minutes: minimumMinutes });
}
