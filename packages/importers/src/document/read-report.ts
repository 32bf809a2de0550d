import {
  type Dataset,
  type EventRecord,
  type EventType,
  emptyDataset,
  figureOf,
  type Issue,
  type Project,
  type Scope,
  type Statement,
  type TableFound,
  unsourced,
  vocabularyOf,
} from '@partnership-impact/core';
import { fileName } from '../file-name.js';
import type { Imported, InputFile } from '../imported.js';
import { sha256Of } from '../input/sha256.js';
import { joinRecords } from '../records/join-records.js';
import type { RecordOptions } from '../records/record-options.js';
import { readStatements, type StatementsRead } from '../statement/read-statements.js';
import { findTables } from '../table/find-tables.js';
import { breakdownStatements } from './breakdown/breakdown-statements.js';
import { registerColumns } from './breakdown/register-columns.js';
import type { ReportDocument } from './document.js';
import { withFiguresBeside } from './figures-beside.js';
import { planBoxes } from './plan-boxes.js';
import { projectPeriod } from './project-period.js';
import { promisedAnnexes } from './promised-annexes.js';
import { promisedColumns } from './promised-columns.js';
import { readDocument } from './read-document.js';
import { type BreakdownFound, readReportTables } from './read-report-tables.js';
import { areTypesUnclear, recoverTypes, type UnclearTypes } from './recovered-types.js';
import { type StatedPeriod, statedPeriod } from './stated-period.js';
import { lostTables } from './tables/lost-tables.js';
import { namedTypes } from './tables/named-types.js';
import { typeCells } from './tables/type-column.js';

/** What a caller may say about a report before it is read. */
export interface ReadReportOptions extends RecordOptions {
  /** Records known from other inputs, whose names the prose is read with. */
  readonly known?: Partial<Dataset>;
}

/** A report with everything that was read of it. */
export interface ReportRead extends Imported {
  readonly document: ReportDocument;
}

/** Ids by line, since rows of several tables have the same number. */
function withOwnIds(events: readonly EventRecord[], file: string): readonly EventRecord[] {
  const stem = fileName(file);
  const taken = new Set<string>();
  return events.map((event) => {
    const { page, line } = event.source;
    const numbered = event.id.startsWith(`${stem}:`) && line !== undefined;
    const wanted = numbered ? `${stem}:${page === undefined ? '' : `${page}:`}${line}` : event.id;
    let id = wanted;
    for (let copy = 2; taken.has(id); copy += 1) id = `${wanted} (${copy})`;
    taken.add(id);
    return { ...event, id };
  });
}

/** What a report tells of its project: its title, and the period that its register covers. */
function projectOf({ title, file }: ReportDocument, { period }: StatedPeriod): Project {
  return { name: title ?? file, period: null, reportingPeriod: period, workPackages: [] };
}

function typeOf(name: string): EventType {
  const open = { aim: null, format: null, audience: null, level: null };
  return { name, aliases: [], ...open, source: unsourced };
}

/** Several registers with open types as one, in the order of the report. */
function together(registers: readonly UnclearTypes[]): UnclearTypes {
  const events = registers.flatMap((register) => register.events);
  let before = 0;
  const cells = registers.flatMap((register) => {
    const shift = before;
    before += register.events.length;
    return register.cells.map((cell) => ({ ...cell, event: cell.event + shift }));
  });
  return { events, cells, named: new Set(registers.flatMap(({ named }) => [...named])) };
}

/** Leaves out what was said of types filled from above, which are told anew by what proves them. */
function withoutFilledTypes(
  issues: readonly Issue[],
  unclear: readonly UnclearTypes[],
): readonly Issue[] {
  const filled = unclear.flatMap(({ events }) => events[0]?.source.cells?.type ?? []);
  return issues.filter(
    ({ code, source }) =>
      code !== 'filled-from-above' ||
      !filled.some(({ line, column }) => line === source.line && column === source.column),
  );
}

/** Reads the figures of breakdowns, once the names of the dataset are known. */
function readBreakdowns(
  breakdowns: readonly BreakdownFound[],
  tables: readonly TableFound[],
  dataset: Dataset,
  scopeAt: StatementsRead['scopeAt'],
): { readonly statements: readonly Statement[]; readonly tables: readonly TableFound[] } {
  const statements: Statement[] = [];
  const told = [...tables];
  const columns = registerColumns(dataset.events);
  for (const { grid, from, title, beside, table: block } of breakdowns) {
    const found = findTables(grid).filter(({ columns }) => columns.length > 0);
    found.forEach((table, index) => {
      const known = told[from + index];
      if (known?.role !== 'breakdown') return;
      const words = `${table.title ?? ''} ${title}`.trim();
      const scope = block === null ? {} : scopeAt(block, words);
      const vocabulary = vocabularyOf(dataset);
      const context = { title: words, beside, scope, vocabulary, columns };
      const ofPart = breakdownStatements(table, context);
      const read = speaksOfWhole(ofPart.statements, scope, dataset)
        ? breakdownStatements(table, { ...context, scope: {} })
        : ofPart;
      statements.push(...read.statements);
      told[from + index] = { ...known, columns: read.columns };
    });
  }
  return { statements, tables: told };
}

/**
 * Whether the totals of a table are those of the whole register rather than of the part that the
 * heading above names: an overview may stand at the end of the last section.
 */
function speaksOfWhole(statements: readonly Statement[], scope: Scope, dataset: Dataset): boolean {
  const width = Object.keys(scope).length;
  const totals = statements.filter((one) => Object.keys(one.scope).length === width);
  if (width === 0 || totals.length === 0 || dataset.events.length === 0) return false;
  return totals.every(
    ({ measure, value }) =>
      measure !== null &&
      figureOf(dataset, measure).value === value &&
      figureOf(dataset, measure, { scope }).value !== value,
  );
}

/**
 * Reads a report: its tables into events, targets and other records, its plan boxes into targets,
 * and the figures that its prose states.
 *
 * @throws `ImpactError` `unreadable-input`, `limit-exceeded`, or `invalid-config`.
 * @example
 * const bytes = new TextEncoder().encode('# Events\n\nIn total, 34 events were held.\n');
 * const { dataset } = await readReport({ file: 'report.md', bytes });
 * dataset.statements?.[0]?.value; // => 34
 */
export async function readReport(
  { file, bytes }: InputFile,
  options: ReadReportOptions = {},
): Promise<ReportRead> {
  const { known = {}, ...recordOptions } = options;
  const { document, issues: readIssues } = await readDocument({ file, bytes });
  const printed = recordOptions.project?.period ? null : projectPeriod(document);
  const found = await readReportTables(
    document,
    printed ? { ...recordOptions, project: { period: printed } } : recordOptions,
  );
  const issues: Issue[] = [...readIssues, ...lostTables(document)];
  const parts: Partial<Dataset>[] = [...found.records];
  const unclear: UnclearTypes[] = [];
  const types = new Set<string>();
  for (const { grid, events } of found.registers) {
    const cells = typeCells(grid, events, recordOptions.columns);
    if (cells && areTypesUnclear(cells)) {
      const named = namedTypes(cells, document);
      unclear.push({ events, cells, named });
      for (const name of named) types.add(name);
    } else {
      parts.push({ events });
      for (const { type } of events) if (type !== null) types.add(type);
    }
  }
  issues.push(...withoutFilledTypes(found.issues, unclear));
  const rest = joinRecords(parts);
  const base: Dataset = { ...emptyDataset, ...joinRecords([known, rest]) };
  const vocabulary: Dataset = {
    ...base,
    eventTypes: [...base.eventTypes, ...[...types].map(typeOf)],
    events: [
      ...base.events,
      ...unclear.flatMap(({ events }) => events.map((event) => ({ ...event, type: null }))),
    ],
  };
  const overRegisters = new Set(
    found.registers.flatMap(({ parts }) => parts.map(({ headings }) => headings.at(-1) ?? -1)),
  );
  const prose = readStatements(document, vocabulary, { overRegisters });
  issues.push(...prose.issues);
  const counted = readBreakdowns(found.breakdowns, found.tables, vocabulary, prose.scopeAt);
  const stated = withFiguresBeside(prose.statements, { document, registers: found.registers });
  const statements = [...(rest.statements ?? []), ...stated, ...counted.statements];
  const given = { statements, dataset: vocabulary };
  // The sums that a report states are of all its registers together.
  const recovered = unclear.length > 0 ? [recoverTypes(together(unclear), given)] : [];
  issues.push(...recovered.flatMap((one) => one.issues));
  const boxes = planBoxes(prose.statements, { document, dataset: vocabulary });
  issues.push(...boxes.issues);
  const events = withOwnIds(
    [...recovered.flatMap((one) => one.events), ...(rest.events ?? [])],
    file,
  );
  const period = statedPeriod(
    document,
    found.registers.flatMap(({ parts: tables }) => tables),
  );
  if (period) issues.push(period.issue);
  issues.push(...promisedColumns(document, found.registers), ...promisedAnnexes(document));
  const dataset = joinRecords([
    { ...rest, events, statements },
    { targets: boxes.targets, ...(period ? { project: projectOf(document, period) } : {}) },
  ]);
  const records = Object.values(dataset).reduce(
    (sum, list) => sum + (Array.isArray(list) ? list.length : 0),
    0,
  );
  return {
    input: { file, kind: 'report', sha256: await sha256Of(bytes), records, issues: issues.length },
    dataset,
    tables: counted.tables,
    issues,
    document,
  };
}
