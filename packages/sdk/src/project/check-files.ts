import {
  acknowledge,
  type CalendarDate,
  check,
  configuredRules,
  type Judgement,
  type Messages,
  type Rule,
  type RuleSetName,
} from '@partnership-impact/core';
import type { CheckReport, StatementChecked } from '@partnership-impact/reports';
import {
  type Accepted,
  acknowledgementPath,
  readAcknowledgements,
} from '../acknowledgement/acknowledgement-file.js';
import type { ImpactConfig } from '../config/config.js';
import { type ProjectRead, type ReadProjectOptions, readProject } from './read-project.js';
import { rowsOf, tableRead } from './table-read.js';
import { totalsOf } from './totals-of.js';

/** Options of {@link checkFiles}. */
export interface CheckFilesOptions extends ReadProjectOptions {
  /** What the check is for. Default: the config's; else `submission`. */
  readonly ruleSet?: RuleSetName | undefined;
  /** The rules that run. Default: those of the set, as the config sets them. */
  readonly rules?: readonly Rule[];
  /** The day as of which the dataset is judged. Default: the config's; else nothing is judged against today. */
  readonly asOf?: CalendarDate | null;
  /** What the check says, sentence by sentence. Default: English. */
  readonly messages?: Messages | undefined;
  /** Whether the acknowledgements beside the first file are read. Default `beside`. */
  readonly acknowledgements?: 'beside' | 'none';
  /** A file with an earlier result, as `check --format json` wrote it, to compare with. */
  readonly since?: string | undefined;
}

/**
 * Reads files of a project and checks their figures: what `partnership-impact check` prints.
 *
 * @throws `ImpactError` `unreadable-input` when a file cannot be read at all, `invalid-config`
 *   when the config cannot be used.
 * @example
 * const { findings } = await checkFiles(['register.csv', 'report.md']);
 */
export async function checkFiles(
  files: readonly string[],
  options: CheckFilesOptions = {},
): Promise<CheckReport> {
  return checkRead(await readProject(files, options), files, options);
}

/** Checks a project that was read from files, with what is kept beside them and an earlier result. */
export async function checkRead(
  project: ProjectRead,
  files: readonly string[],
  options: CheckFilesOptions = {},
): Promise<CheckReport> {
  const { since, acknowledgements = 'beside' } = options;
  const earlier =
    since === undefined ? null : (await import('./with-comparison.js')).earlierReport(since);
  const report = checkProject(project, { ...options, earlier });
  const accepted =
    acknowledgements === 'beside'
      ? withAcknowledgements(report, await readAcknowledgements(acknowledgementPath(files)))
      : report;
  if (since === undefined || earlier === null) return accepted;
  const { withComparison } = await import('./with-comparison.js');
  return withComparison(accepted, { file: since, earlier });
}

function rulesOf(config: ImpactConfig = {}, set = config.ruleSet): readonly Rule[] {
  return configuredRules({ set, settings: config.rules, own: config.ownRules });
}

/** Marks what a person accepted, and names what they accepted in vain. */
export function withAcknowledgements(
  report: CheckReport,
  { acknowledgements, different = [] }: Accepted,
): CheckReport {
  if (acknowledgements.length + different.length === 0) return report;
  const { asOf } = report;
  const { findings, dead } = acknowledge(report.findings, acknowledgements, { asOf, different });
  return { ...report, findings, acknowledgements: dead };
}

/** Options of {@link checkProject}. */
export interface CheckProjectOptions
  extends Pick<CheckFilesOptions, 'rules' | 'ruleSet' | 'asOf' | 'messages'> {
  /** An earlier result, for the rules about versions. */
  readonly earlier?: CheckReport | null;
}

/** Checks a project that was read. */
export function checkProject(project: ProjectRead, options: CheckProjectOptions = {}): CheckReport {
  const { dataset, inputs, tables, issues, config } = project;
  const {
    ruleSet,
    rules = rulesOf(config?.config, ruleSet),
    asOf = config?.config.asOf ?? null,
    messages,
    earlier = null,
  } = options;
  const { findings, statements, coverage, unverifiable, ...judged } = check(dataset, {
    rules,
    asOf,
    messages,
    issues,
    earlier,
  });
  return {
    schema: 'partnership-impact/check/1',
    project: dataset.project?.name || null,
    config: config?.file ?? null,
    asOf,
    inputs,
    ...totalsOf(dataset),
    tables: tables.map(tableRead),
    statements: statements.map(statementChecked),
    coverage: { ...coverage, rows: rowsOf(tables) },
    findings,
    unverifiable: unverifiable.map(({ unverifiable: reason, ...check }) => ({ ...check, reason })),
    acknowledgements: [],
    since: null,
    issues: judged.issues,
  };
}

function statementChecked({ statement, status, reason }: Judgement): StatementChecked {
  const { value, printed, role, measure, scope, period, source } = statement;
  const { cells: _cells, ...place } = source;
  return { value, printed, role, measure, scope, period, source: place, status, reason };
}
