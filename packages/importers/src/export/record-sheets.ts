import type { Attendance, Dataset, EventType, Organisation } from '@partnership-impact/core';
import { ownForms } from '../table/own-form.js';
import type { RecordRole } from '../table/role-fields.js';
import { eventCells } from './records/event-cells.js';
import { projectRows } from './records/project-rows.js';
import { statementCells } from './records/statement-cells.js';
import { targetCells } from './records/target-cells.js';
import type { CellToWrite } from './write-csv.js';
import type { SheetToWrite } from './write-workbook.js';

type Cells = Readonly<Record<string, CellToWrite>>;

const days: ReadonlySet<string> = new Set(['start', 'end', 'by', 'amended', 'date', 'periodStart', 'periodEnd']); // biome-ignore format: a list

/**
 * Lays a dataset out as sheets: events, targets, statements, organisations, event types, attendances
 * and the project, each where there is any. Written as a workbook or as CSV files they are a register
 * that people can read and mend, and they read back as the same dataset.
 *
 * Left out are the places where records stood, what was printed where a reading differs, what a
 * stated percentage was worked out from, and contacts. A count that could not be read stands as it
 * was printed. People are the pseudonyms of the dataset.
 *
 * @example
 * await writeWorkbook(recordSheets(dataset));
 */
export function recordSheets(dataset: Dataset): readonly SheetToWrite[] {
  const { project, events, targets, statements, organisations, eventTypes, attendances } = dataset;
  const extras = [...new Set(events.flatMap(({ extra }) => Object.keys(extra)))];
  const register = sheetOf('Events', 'register', events.map(eventCells));
  return [
    {
      ...register,
      columns: [...register.columns, ...extras.map((header) => ({ header }))],
      rows: register.rows.map((row, at) => [
        ...row,
        ...extras.map((header) => events[at]?.extra[header] ?? null),
      ]),
    },
    sheetOf('Targets', 'targets', targets.map(targetCells)),
    sheetOf('Statements', 'statements', statements.map(statementCells)),
    sheetOf('Organisations', 'organisations', organisations.map(nameCells)),
    sheetOf('Event types', 'event types', eventTypes.map(nameCells)),
    sheetOf('Attendance', 'attendance', attendances.map(attendanceCells)),
    {
      name: 'Project',
      columns: ['Project', 'Value', 'Title', 'From', 'To'].map((header) => ({ header })),
      rows: project ? projectRows(project) : [],
    },
  ].filter(({ rows }) => rows.length > 0);
}

function nameCells(one: Organisation | EventType): Cells {
  const { source: _, aliases, ...plain } = one;
  return { ...plain, aliases: aliases.join('; ') };
}

function attendanceCells({ person, source: _, ...plain }: Attendance): Cells {
  return { ...plain, pseudonym: person };
}

function sheetOf(name: string, role: RecordRole, records: readonly Cells[]): SheetToWrite {
  const form = ownForms[role];
  return {
    name,
    columns: form.map(([header, field]) => ({
      header,
      ...(days.has(field) ? { kind: 'date' as const } : {}),
    })),
    rows: records.map((cells) => form.map(([, field]) => cells[field] ?? null)),
  };
}
