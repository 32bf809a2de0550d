import type { Attendance, Presence } from '@partnership-impact/core';
import { countryCode } from '@partnership-impact/core';
import { cellsOf } from '../records/cells.js';
import { columnOrder } from '../records/column-order.js';
import { readDays } from '../records/dates.js';
import { readHours } from '../records/hours.js';
import type { RecordInput, RecordsRead } from '../records/record-list.js';
import { yesOrNo } from '../values/words.js';
import { personNumbers } from './person-numbers.js';

/** Reads a list of people, one row each. Names and addresses become pseudonyms here and go no further. */
export function readAttendanceTable({ table, assignment, log, options }: RecordInput): RecordsRead {
  const { fields } = assignment;
  const order = columnOrder(
    table,
    [fields.get('date')].flatMap((one) => one ?? []),
    log,
    options,
  );
  const cells = cellsOf(table, { fields, log, options, order });
  const personOf = personNumbers(options.pseudonymKey);
  const attendances = table.rows.map((row): Attendance => {
    const country = cells.text(row, 'country');
    const hours = readHours(cells.printed(row, 'minutes'), `${cells.header('minutes')} minutes`);
    return {
      event: cells.text(row, 'event') || null,
      date: readDays(cells, row, 'date').start,
      person: personOf({
        email: cells.text(row, 'email'),
        name:
          cells.text(row, 'person') ||
          `${cells.text(row, 'firstName')} ${cells.text(row, 'lastName')}`.trim(),
        id: cells.text(row, 'personId'),
      }),
      organisation: cells.text(row, 'organisation') || null,
      country: country === '' ? null : (countryCode(country) ?? country),
      targetGroup: cells.text(row, 'targetGroup') || null,
      presence: cells.has('presence') ? presenceOf(cells.text(row, 'presence')) : 'present',
      minutes: hours === null ? null : Math.round(hours * 60),
      source: cells.source(row),
    };
  });
  return { attendances };
}

function presenceOf(text: string): Presence {
  const said = yesOrNo(text);
  if (said !== undefined) return said ? 'present' : 'absent';
  const word = text.toLowerCase();
  if (
    /no.?show|absent|not (?:attend|present|check)|did not|cancel|refund|ausente|assente|nieobecn|απών|absent/.test(
      word,
    )
  )
    return 'absent';
  if (/present|attend|check|joined|came|obecn|παρών|anwesend|signed/.test(word)) return 'present';
  return 'unmarked';
}
