import { foldName } from '@partnership-impact/core';
import { kindsOfEvents } from '../records/measure-words.js';
import { readDate } from '../values/date.js';
import { foldWords } from '../values/plain-text.js';
import { yesOrNo } from '../values/words.js';
import type { TableColumn } from './header-texts.js';
import type { Table } from './table.js';

const mostRows = 200;
const sign =
  /^(?:[xp✓✔√☑+•●*–—-]|abs?\.?|absent\w*|present\w*|anwesend|abwesend|assente|ausente|obecn\w+|nieobecn\w+|παρων|απων)$/i;
const session =
  /^(?:session|day|week|class|lesson|module|unit|rehearsal|reh|giorno|giornata|lezione|modulo|dia|sessao|aula|dzien|zajecia|tag|termin|jour|seance|cours|sesion|clase|m|s|d|w) ?\d{1,2}$/;

/**
 * The columns of a sign-in sheet that say who came to which of several sessions: below a date, a number or
 * "Session 2", each cell a mark. Fewer than two are none, as one may answer any question.
 */
export function sessionColumns(table: Table): readonly TableColumn[] {
  const found = table.columns.filter(
    (column) =>
      (isSession(column.header) || isSession(column.lowest)) && holdsMarks(table, column.index),
  );
  return found.length >= 2 ? found : [];
}

/** Whether a cell of such a column says that the person came; `undefined` where it is no mark. */
export function cameBy(mark: string): boolean | undefined {
  const text = foldWords(mark);
  const said = yesOrNo(text);
  if (said !== undefined) return said;
  if (!isMark(text)) return undefined;
  return !/^(?:[–—-]|a|abs|ausente|nieob|απων)/i.test(text);
}

function isSession(header: string): boolean {
  if (/^\d{1,2}$/.test(header.trim())) return true;
  const name = foldName(header);
  if (session.test(name) || (/ \d{1,2}$/.test(name) && kindsOfEvents.test(name))) return true;
  const reading = readDate(header);
  return (
    !('problem' in reading) || reading.problem === 'order-unknown' || reading.problem === 'no-year'
  );
}

function holdsMarks({ rows, text }: Table, column: number): boolean {
  let marks = 0;
  let filled = 0;
  for (const row of rows.slice(0, mostRows)) {
    const cell = foldWords(text(row, column));
    if (cell === '') continue;
    filled += 1;
    if (isMark(cell)) marks += 1;
  }
  // Below the people some sheets count the marks.
  return marks > 0 && marks >= filled * 0.5;
}

function isMark(cell: string): boolean {
  return cell.length <= 12 && (yesOrNo(cell) !== undefined || /^a$/i.test(cell) || sign.test(cell));
}
