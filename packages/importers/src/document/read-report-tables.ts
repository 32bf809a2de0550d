import type { Dataset, Issue, TableFound } from '@partnership-impact/core';
import type { Grid } from '../grid/grid.js';
import { isIssueOf, issueOf } from '../messages/issue-of.js';
import { readTables } from '../records/read-tables.js';
import type { RecordOptions } from '../records/record-options.js';
import type { ReportDocument } from './document.js';
import { documentGrid } from './tables/document-grid.js';
import { joinedTables } from './tables/joined-tables.js';
import { shownRegisters } from './tables/repeated-tables.js';
import { type RegisterRead, sharedByHeading } from './tables/shared-by-heading.js';
import { surroundingsOf, type TableSurroundings } from './tables/table-surroundings.js';

/** A grid with a table that counts something by something. */
export interface BreakdownFound extends TableSurroundings {
  readonly grid: Grid;
  /** Index of the first table of the grid among all tables found. */
  readonly from: number;
}

/** A register with the grid that it was read from. */
export interface RegisterFound extends RegisterRead {
  readonly grid: Grid;
}

/** What the tables of a report hold. */
export interface ReportTables {
  readonly tables: readonly TableFound[];
  readonly registers: readonly RegisterFound[];
  readonly breakdowns: readonly BreakdownFound[];
  /** Records of other tables: targets, organisations, attendances … */
  readonly records: readonly Partial<Dataset>[];
  readonly issues: readonly Issue[];
}

/** A total that differs in a table told by position may be a row that was told wrong. */
function withDoubt(issue: Issue, drawing: string | undefined): Issue {
  if (drawing !== 'columns' || !isIssueOf(issue, 'total-differs')) return issue;
  const { code, told, source } = issue;
  return issueOf({ severity: 'note', code, told: { ...told, byPosition: true } }, source);
}

/** Reads all tables of a report. */
export async function readReportTables(
  document: ReportDocument,
  options: RecordOptions,
): Promise<ReportTables> {
  const joined = joinedTables(document);
  const issues: Issue[] = [...joined.issues];
  const tables: TableFound[] = [];
  const breakdowns: BreakdownFound[] = [];
  const records: Partial<Dataset>[] = [];
  const registers: RegisterFound[] = [];
  const shown = shownRegisters(document.file);
  for (const { parts, rows } of joined.tables) {
    const [first] = parts;
    if (!first) continue;
    const grid = documentGrid(rows, first.source);
    const read = await readTables([grid], options);
    const { events = [], ...others } = read.dataset;
    records.push(others);
    issues.push(...read.issues.map((issue) => withDoubt(issue, first.drawing)));
    if (read.tables.some(({ role }) => role === 'breakdown')) {
      breakdowns.push({ grid, from: tables.length, ...surroundingsOf(parts, document) });
    }
    const columns = read.tables
      .filter(({ role }) => role === 'register')
      .flatMap((table) => table.columns);
    tables.push(...read.tables);
    if (events.length === 0) continue;
    const repeated = shown.repeats(events);
    if (repeated) {
      issues.push(repeated);
      continue;
    }
    shown.add(events);
    const fields = new Set(columns.flatMap(({ field }) => field ?? []));
    registers.push({ grid, parts, events, fields });
  }
  const shared = sharedByHeading(registers, document);
  return {
    tables,
    registers: registers.map((register, index) => ({ ...register, ...shared[index] })),
    breakdowns,
    records,
    issues,
  };
}
