import type { IssueCode } from '../messages/issue-messages.js';
import type { ToldOf } from '../messages/issue-of.js';
import type { TableColumn } from '../table/header-texts.js';
import { placeIn, type Table } from '../table/table.js';
import { readDate } from '../values/date.js';
import { type DateOrder, orderOf } from '../values/date-order.js';
import type { IssueLog } from './issue-log.js';
import type { RecordOptions } from './record-options.js';

/**
 * The order of day and month in a table's dates.
 *
 * Proved from all its columns of dates; else by the project's period, when the dates lie in it in
 * one order only; by the dates in words beside them; or by the language of the header: none but English
 * puts the month first. Else
 * day-first is assumed, and an issue says so.
 */
export function columnOrder(
  table: Table,
  columns: readonly TableColumn[],
  log: IssueLog,
  options: RecordOptions,
): DateOrder | undefined {
  const texts = columns.flatMap(({ index }) =>
    table.rows
      .filter((row) => table.grid.cell(row, index).date === undefined)
      .map((row) => table.text(row, index)),
  );
  const proof = orderOf(texts);
  if (options.dateOrder) return options.dateOrder;
  if (proof.order || proof.ambiguous === 0) return proof.order;
  const [column] = columns;
  const source = placeIn(table, table.headerRow, column?.index ?? 0);
  const header = column?.header ?? '';
  const tell = <Code extends IssueCode>(told: ToldOf<Code>) => log.add(header, told, source);
  if (proof.dayFirst > 0) {
    const { dayFirst, monthFirst, ambiguous } = proof;
    const told = { header, dayFirst, monthFirst, ambiguous };
    tell({ severity: 'warning', code: 'date-order-mixed', told });
    return undefined;
  }
  const byProject = orderByProject(texts, options);
  if (byProject) return byProject;
  const inWords = orderInWords(texts);
  if (inWords) return inWords;
  if (header !== '' && !mayBeEnglish.test(header)) {
    tell({ severity: 'note', code: 'date-order-by-language', told: { header } });
    return 'day-first';
  }
  tell({ severity: 'warning', code: 'date-order-assumed', told: { header } });
  return 'day-first';
}

const mayBeEnglish =
  /\b(?:dates?|days?|start\w*|begin\w*|begun|when|end\w*|held|from|month|time|by|deadline|due)(?![a-z])/i;

/** "3 May 2021" and "May 3, 2021" say in which order their writer has day and month. */
function orderInWords(texts: readonly string[]): DateOrder | undefined {
  const writes = (order: RegExp) =>
    texts.some((text) => order.test(text) && !('problem' in readDate(text, { year: 2020 })));
  const [day, month] = [writes(dayThenWord), writes(wordThenDay)];
  return day === month ? undefined : day ? 'day-first' : 'month-first';
}

const dayThenWord = /(?<!\d)\d{1,2}(?:st|nd|rd|th|[.ºª°])?[ -]+(?:of |de )?[^\d\s./-]{3,}/;
const wordThenDay = /[^\d\s./-]{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? +(?:\d{4}|$)/;

function orderByProject(
  texts: readonly string[],
  { project }: RecordOptions,
): DateOrder | undefined {
  const period = project?.period;
  if (!period) return undefined;
  const within = (order: DateOrder) =>
    texts.every((text) => {
      const reading = readDate(text, { order });
      return 'problem' in reading || (period.start <= reading.start && reading.start < period.end);
    });
  const [day, month] = [within('day-first'), within('month-first')];
  return day === month ? undefined : day ? 'day-first' : 'month-first';
}
