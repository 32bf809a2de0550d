import { addDays, type Statement } from '@partnership-impact/core';
import type { CellToWrite } from '../write-csv.js';
import { statedText } from './figure-text.js';
import { measureText } from './measure-text.js';
import { scopeCells } from './scope-cells.js';

/** The cells of a statement, by field, with its place in its document. */
export function statementCells(statement: Statement): Readonly<Record<string, CellToWrite>> {
  const { role, measure, scope, period, value, interval, printed, passage, source } = statement;
  return {
    role,
    measure: measureText(measure),
    value: statedText(value, interval, printed),
    periodStart: period?.start ?? '',
    periodEnd: period ? addDays(period.end, -1) : '',
    passage,
    file: source.file,
    line: source.line ?? '',
    page: source.page ?? '',
    quote: source.quote ?? '',
    ...scopeCells(scope),
  };
}
