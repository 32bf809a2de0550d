import {
  type CalendarDate,
  check,
  type Judgement,
  type Rule,
  recommendedRules,
} from '@partnership-impact/core';
import type { CheckReport, StatementChecked } from '@partnership-impact/reports';
import { configuredRules } from './configured-rules.js';
import { type ProjectRead, type ReadProjectOptions, readProject } from './read-project.js';
import { rowsOf, tableRead } from './table-read.js';
import { totalsOf } from './totals-of.js';

/** Options of {@link checkFiles}. */
export interface CheckFilesOptions extends ReadProjectOptions {
  /** The rules that run. Default {@link recommendedRules}, as the config sets them. */
  readonly rules?: readonly Rule[];
  /** The day as of which the dataset is judged. Default: the config's; else nothing is judged against today. */
  readonly asOf?: CalendarDate | null;
}

/**
 * Reads files of a project and checks their figures: what `partnership-impact check` prints.
 *
 * @throws {@link ImpactError} `unreadable-input` when a file cannot be read at all, `invalid-config`
 *   when the config cannot be used.
 * @example
 * const { findings } = await checkFiles(['register.csv', 'report.md']);
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckFilesOptions = {},
): Promise<CheckReport> {
  return checkProject(await readProject(files, options), options);
}

/** Checks a project that was read. */
export function checkProject(
  project: ProjectRead,
  options: Pick<CheckFilesOptions, 'rules' | 'asOf'> = {},
): CheckReport {
  const { dataset, inputs, tables, issues, config } = project;
  const {
    rules = configuredRules(recommendedRules(), config?.config.rules),
    asOf = config?.config.asOf ?? null,
  } = options;
  const { findings, statements, coverage, unverifiable } = check(dataset, { rules, asOf, issues });
  return {
    schema: 'partnership-impact/check/1',
    project: dataset.project?.name ?? null,
    config: config?.file ?? null,
    asOf,
    inputs,
    ...totalsOf(dataset),
    tables: tables.map(tableRead),
    statements: statements.map(statementChecked),
    coverage: { ...coverage, rows: rowsOf(tables) },
    findings,
    unverifiable: unverifiable.map(({ rule, unverifiable: reason, locations }) => ({
      rule,
      reason,
      locations,
    })),
    acknowledgements: [],
    since: null,
    issues,
  };
}

function statementChecked({ statement, status, reason }: Judgement): StatementChecked {
  const { value, printed, role, measure, scope, period, source } = statement;
  const { cells: _cells, ...place } = source;
  return { value, printed, role, measure, scope, period, source: place, status, reason };
}
