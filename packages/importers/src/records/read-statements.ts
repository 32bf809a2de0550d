import {
  addDays,
  type Period,
  quoteLimit,
  type RecordSource,
  type Statement,
  type StatementRole,
} from '@partnership-impact/core';
import { foldWords } from '../values/plain-text.js';
import { type Cells, cellsOf } from './cells.js';
import { shown } from './counts.js';
import { readDays } from './dates.js';
import { measureOf } from './measure-words.js';
import type { RecordInput, RecordsRead } from './record-list.js';
import { readScope } from './scope-cells.js';
import { statementOf } from './statement-of.js';

/**
 * Reads rows that list what a document states. The place is the document's where the row gives
 * file, page or line, else the row's own.
 */
export function readStatements({ table, assignment, log, options }: RecordInput): RecordsRead {
  const cells = cellsOf(table, { fields: assignment.fields, log, options });
  const statements: Statement[] = [];
  for (const row of table.rows) {
    const reading = cells.number(row, 'value');
    if ('problem' in reading) {
      cells.report(row, 'value', {
        severity: reading.problem === 'not-given' ? 'note' : 'warning',
        code: 'not-a-number',
        told: { of: 'statement', printed: shown(reading.printed), header: cells.header('value') },
      });
      continue;
    }
    const words = cells.text(row, 'measure');
    const measure = measureOf(words) ?? null;
    if (measure === null) {
      const told = { printed: shown(words) };
      cells.report(row, 'measure', { severity: 'note', code: 'unknown-measure', told });
    }
    statements.push(
      ...statementOf(reading, {
        role: roleIn(cells.text(row, 'role')),
        measure,
        scope: readScope(cells, row, options.scope),
        period: periodIn(cells, row),
        passage: cells.text(row, 'passage') || null,
        source: placeStated(cells, row),
      }),
    );
  }
  return { statements };
}

function periodIn(cells: Cells, row: number): Period | null {
  const { start } = readDays(cells, row, 'periodStart');
  const last = readDays(cells, row, 'periodEnd');
  const end = last.end ?? last.start;
  return start !== null && end !== null && start <= end ? { start, end: addDays(end, 1) } : null;
}

function roleIn(text: string): StatementRole {
  return /^(?:plan|target|expect|forese|previs|prevu|preved|geplan|soll|προβλεπ|σχεδι|zaplanow|objectiv|goal)/.test(
    foldWords(text),
  )
    ? 'planned'
    : 'reported';
}

function placeStated(cells: Cells, row: number): RecordSource {
  const own = cells.source(row);
  const quote = cells.text(row, 'quote').slice(0, quoteLimit);
  const file = cells.text(row, 'file');
  const quoted = quote ? { quote } : {};
  if (file === '') return { ...own, ...quoted };
  const number = (field: string) => {
    const value = Number(cells.text(row, field));
    return Number.isInteger(value) && value > 0 ? { [field]: value } : {};
  };
  return { file, ...number('line'), ...number('page'), ...quoted };
}
