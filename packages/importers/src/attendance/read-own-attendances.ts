import type { Presence } from '@partnership-impact/core';
import { cellsOf } from '../records/cells.js';
import { readDays } from '../records/dates.js';
import type { RecordInput, RecordsRead } from '../records/record-list.js';
import { isPseudonym, peopleOf } from './person-of.js';

const presences: readonly Presence[] = ['present', 'absent', 'unmarked'];

/**
 * Reads the attendances that we wrote: people are pseudonyms already and stay as they are. A name that
 * somebody added becomes a pseudonym like any other.
 */
export function readOwnAttendances({ table, assignment, log, options }: RecordInput): RecordsRead {
  const cells = cellsOf(table, { fields: assignment.fields, log, options });
  const { pseudonymKey: key } = options;
  const people = peopleOf([], { isLog: false, key, file: table.grid.source.file });
  const personIn = (name: string) =>
    isPseudonym(name) ? name : people.pseudonym({ email: '', name, organisation: '', id: '' });
  const attendances = table.rows.map((row) => {
    const text = (field: string) => cells.text(row, field) || null;
    const minutes = cells.number(row, 'minutes');
    return {
      event: text('event'),
      date: readDays(cells, row, 'date').start,
      person: personIn(cells.text(row, 'pseudonym')),
      organisation: text('organisation'),
      country: text('country'),
      targetGroup: text('targetGroup'),
      presence: presences.find((one) => one === text('presence')) ?? 'unmarked',
      minutes: 'problem' in minutes ? null : minutes.value,
      source: cells.source(row),
    };
  });
  return { attendances };
}
